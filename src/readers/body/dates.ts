import { dateFrom, type PlainDate } from "../../base/plain-date.ts";
import { hasDigit } from "../characters.ts";
import { matchesOf } from "../matches.ts";

/** A date as printed, and where in the text it stands. */
export interface DateInText {
  readonly date: PlainDate;
  readonly start: number;
  readonly end: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
const ORDINAL = "(?:st|nd|rd|th)?";

const MONTH_FIRST = new RegExp(
  `${MONTH}\\s{0,9}(\\d{1,2})${ORDINAL}\\s{0,4}[,.]?\\s{0,9}(\\d{4})(?!\\d)`,
  "gi",
);
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})${ORDINAL}\\s{0,9}(?:day\\s{1,9}of\\s{1,9})?${MONTH}\\s{0,4},?\\s{0,9}(\\d{4})(?!\\d)`,
  "gi",
);
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;

const NAMES_MONTH = new RegExp(MONTHS.join("|"), "i");
const NONE: readonly DateInText[] = [];

/**
 * Every date printed in a text, in order. Two digits of a year are read as 1950 to 2049, since EDGAR begins in 1993;
 * numbers are month, day, year as US filings print them, and day, month, year where only that is a date.
 */
export function datesIn(text: string): readonly DateInText[] {
  if (!hasDigit(text)) return NONE;
  const found: DateInText[] = [];
  if (NAMES_MONTH.test(text)) addNamed(found, text);
  if (/\d[/.-]\d/.test(text)) addNumeric(found, text);
  return found.length < 2 ? found : withoutOverlaps(found);
}

function addNamed(found: DateInText[], text: string): void {
  for (const match of matchesOf(text, MONTH_FIRST))
    add(found, match, dateFrom(Number(match[3]), monthNumber(match[1]), Number(match[2])));
  for (const match of matchesOf(text, DAY_FIRST))
    add(found, match, dateFrom(Number(match[3]), monthNumber(match[2]), Number(match[1])));
}

function addNumeric(found: DateInText[], text: string): void {
  for (const match of matchesOf(text, NUMERIC)) {
    const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? "")];
    add(found, match, dateFrom(year, first, second) ?? dateFrom(year, second, first));
  }
  for (const match of matchesOf(text, ISO))
    add(found, match, dateFrom(Number(match[1]), Number(match[2]), Number(match[3])));
}

function add(found: DateInText[], match: RegExpExecArray, date: PlainDate | null): void {
  if (date) found.push({ date, start: match.index, end: match.index + match[0].length });
}

/**
 * The first date that a text prints, or `null`.
 *
 * @example
 * dateIn("this 14th day of February, 2001") //=> "2001-02-14"
 * dateIn("7/23/24")                         //=> "2024-07-23"
 */
export const dateIn = (text: string): PlainDate | null => datesIn(text)[0]?.date ?? null;

const monthNumber = (name = ""): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function withoutOverlaps(found: readonly DateInText[]): readonly DateInText[] {
  const kept: DateInText[] = [];
  for (const date of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || date.start >= last.end) kept.push(date);
  }
  return kept;
}
