import { dateFrom, type PlainDate, plainDate } from "../../base/plain-date.ts";
import type { Value } from "./value.ts";

/** Makes of an element's content what the Schedule holds; `null`, with a problem where there is one, where it cannot. */
export type Convert<T> = (value: Value) => T | null;

export const prose: Convert<string> = (value) => value.prose || null;

export const line: Convert<string> = (value) => value.line || null;

/**
 * A number of shares or a percent as the document has it: "220349.00" keeps its zeros, signs of thousands and a percent
 * sign go, a point at either end gets its 0.
 */
export const amount: Convert<string> = (value) => {
  const text = value.line;
  if (text === "") return empty(value);
  const match = /^(<?) ?(-?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)? ?%?$/.exec(text);
  const whole = match?.[3]?.replaceAll(",", "") ?? "";
  const fraction = match?.[4] ?? "";
  if (!match || (whole === "" && fraction.length < 2)) {
    value.problem("edgar-xml/bad-number", "this is no number");
    return null;
  }
  return `${match[1]}${match[2]}${whole || "0"}${fraction === "." ? "" : fraction}`;
};

export const wholeNumber: Convert<number> = (value) => {
  if (/^\d{1,9}$/.test(value.line)) return Number(value.line);
  if (value.line === "") return empty(value);
  value.problem("edgar-xml/bad-number", "this is no whole number");
  return null;
};

/** `MM/DD/YYYY`, as EDGAR writes it, with dashes too, or ISO. */
export const date: Convert<PlainDate> = (value) => {
  const text = value.line;
  if (text === "") return empty(value);
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const found = match
    ? dateFrom(Number(match[3]), Number(match[1]), Number(match[2]))
    : plainDate(text.slice(0, 10));
  if (found === null) value.problem("edgar-xml/bad-date", "this is no date");
  return found;
};

/** `Y`/`N`, `true`/`false`, `1`/`0`. */
export const flag: Convert<boolean> = (value) => {
  const text = value.line.toLowerCase();
  if (text === "") return empty(value);
  if (text === "y" || text === "true" || text === "1" || text === "yes") return true;
  if (text === "n" || text === "false" || text === "0" || text === "no") return false;
  value.problem("edgar-xml/bad-choice", "this is neither yes nor no");
  return null;
};

/** One of the words given, whatever its case. */
export function choice<T extends string>(choices: readonly T[]): Convert<T> {
  return (value) => {
    const text = value.line.toLowerCase();
    if (text === "") return empty(value);
    const found = choices.find((one) => one.toLowerCase() === text);
    if (found === undefined) value.problem("edgar-xml/bad-choice", `this is none of ${choices.join(", ")}`);
    return found ?? null;
  };
}

/** Ten digits; shorter ones are filled with zeros. */
export const cik: Convert<string> = (value) => {
  if (/^\d{1,10}$/.test(value.line)) return value.line.padStart(10, "0");
  if (value.line !== "") value.problem("edgar-xml/bad-cik", "this is no CIK");
  return null;
};

/** As printed, without blanks and dashes. */
export const cusip: Convert<string> = (value) => value.line.replace(/[\s-]/g, "") || null;

/** `0001011438-24-000307`; without dashes they are put in. */
export const accessionNumber: Convert<string> = (value) => {
  const match = /^(\d{10})-?(\d{2})-?(\d{6})$/.exec(value.line);
  if (match) return `${match[1]}-${match[2]}-${match[3]}`;
  if (value.line !== "") value.problem("edgar-xml/bad-accession-number", "this is no accession number");
  return null;
};

function empty(value: Value): null {
  value.problem("edgar-xml/empty-value", "there is nothing in it");
  return null;
}
