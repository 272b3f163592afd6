import type { ReportingPerson } from "../../model/schedule.ts";
import type { KnownSchedule } from "./known-schedule.ts";
import { isPower, type PrintedRow, type Printing, rowsOf } from "./printing.ts";

export type AsciiLayout =
  | "rules"
  | "plain"
  | "leaders"
  | "frames"
  | "caption-above-number"
  | "broken-captions"
  | "narrow-columns"
  | "two-columns"
  | "pasted-with-tabs"
  | "single-blanks"
  | "one-line"
  | "items-without-captions";

export const ASCII_LAYOUTS: readonly AsciiLayout[] = [
  "rules",
  "plain",
  "leaders",
  "frames",
  "caption-above-number",
  "broken-captions",
  "narrow-columns",
  "two-columns",
  "pasted-with-tabs",
  "single-blanks",
  "one-line",
  "items-without-captions",
];

const SIDE = ["NUMBER OF", "SHARES", "BENEFICIALLY", "OWNED BY", "EACH", "REPORTING", "PERSON", "WITH"];
const WIDTH = 78;

/** The schedule as plain text; with `pageBreaks` a page ends within each cover page. */
export function printAscii(
  known: KnownSchedule,
  layout: AsciiLayout,
  printing: Printing,
  pageBreaks: boolean,
): string {
  const lines = [...titleLines(known, printing)];
  for (const person of known.schedule.reportingPersons) {
    lines.push("", "<PAGE>", "", "CUSIP No. 123456AB9            SCHEDULE            Page 2 of 9 Pages", "");
    const rows =
      layout === "items-without-captions"
        ? itemRows(known.kind, person, printing)
        : rowsOf(known.kind, person, printing);
    const powers = rows.filter(isPower);
    for (const row of rows) {
      if (row === powers[0]) lines.push(...powerLines(powers, layout));
      else if (!isPower(row)) lines.push(...rowLines(row, layout));
      if (pageBreaks && row.row === "aggregate")
        lines.push("", "                    Page 3 of 9", "<PAGE>", "");
    }
    lines.push("", "             *SEE INSTRUCTIONS BEFORE FILLING OUT!");
  }
  lines.push(
    "",
    "<PAGE>",
    "",
    "Item 1.  Security and Issuer.",
    "",
    "     This statement relates to shares of the issuer.",
    "",
  );
  lines.push(
    "                         SIGNATURE",
    "",
    "Date: May 1, 2001",
    "",
    "/s/ A Signer",
    "A Signer",
    "",
  );
  return layout === "one-line" ? oneLine(lines) : lines.join("\n");
}

/** The cover pages as one endless line, as some tools leave the text of a page. */
function oneLine(lines: readonly string[]): string {
  const begin = lines.findIndex((line) => line.startsWith("CUSIP No."));
  const end = lines.findLastIndex((line) => line.includes("BEFORE FILLING OUT"));
  const covers = lines
    .slice(begin, end)
    .filter((line) => !/^<PAGE>$|^CUSIP No\.|SEE INSTRUCTIONS|^ +Page \d/.test(line));
  return [...lines.slice(0, begin), covers.join(" ").replace(/ {2,}/g, " "), ...lines.slice(end)].join("\n");
}

/** The rows that such pages have, numbered as on their own form: without captions nothing else tells them apart. */
function itemRows(kind: "13D" | "13G", person: ReportingPerson, printing: Printing): readonly PrintedRow[] {
  return rowsOf(kind, person, { ...printing, numbering: kind, number: String }).filter(
    ({ row }) => row !== "secUse",
  );
}

function titleLines({ kind, schedule }: KnownSchedule, printing: Printing): readonly string[] {
  const center = (text: string): string =>
    " ".repeat(Math.max(0, Math.floor((WIDTH - text.length) / 2))) + text;
  const number = schedule.amendmentNumber === null ? "__" : String(schedule.amendmentNumber);
  return [
    center("UNITED STATES"),
    center("SECURITIES AND EXCHANGE COMMISSION"),
    center("Washington, D.C. 20549"),
    "",
    center(printing.capitals ? `SCHEDULE ${kind}` : `Schedule ${kind}`),
    center("Under the Securities Exchange Act of 1934"),
    center(`(Amendment No. ${number})*`),
    "",
    center(schedule.issuer.name ?? ""),
    center("(Name of Issuer)"),
    "",
    center(schedule.securityClass ?? ""),
    center("(Title of Class of Securities)"),
    "",
    center(schedule.issuer.cusips[0] ?? ""),
    center("(CUSIP Number)"),
    "",
    "*The remainder of this cover page shall be filled out for a reporting person's",
    "initial filing on this form with respect to the subject class of securities.",
  ];
}

function rowLines(row: PrintedRow, layout: AsciiLayout): readonly string[] {
  const margin = " ".repeat(8);
  const head = row.number.padEnd(8) + row.caption;
  const below = row.answer.map((line) => `${margin}     ${line}`);
  switch (layout) {
    case "plain":
      return [head, ...row.answer.map((line) => margin + line), ""];
    case "rules":
      return ["-".repeat(WIDTH), head, ...below];
    case "frames":
      return [`+${"-".repeat(WIDTH)}+`, `|  ${head}`, ...below.map((line) => `|  ${line}`)];
    case "leaders":
      return row.answer.length === 1 ? [`${head} ${".".repeat(6)} ${row.answer[0]}`] : [head, ...below];
    case "caption-above-number":
      return [margin + row.caption, ` ${row.number}`, ...below, ""];
    case "broken-captions":
      return [
        ...broken(row.caption, 30).map((part, i) => (i === 0 ? row.number.padEnd(8) : margin) + part),
        ...below,
      ];
    case "narrow-columns":
      return narrow(row, 24);
    case "two-columns":
      return [head, ...below, ""];
    case "pasted-with-tabs":
      return [[row.number, row.caption, ...row.answer].join("\t")];
    case "single-blanks":
      return [`${row.number} ${row.caption}`, ...row.answer];
    case "one-line":
      return [`${row.number} ${row.caption} ${row.answer.join(" ")}`];
    case "items-without-captions":
      return row.row === "name"
        ? [`Item 1:\t\tReporting Person - ${row.answer[0]}`]
        : [`Item ${row.number}:\t\t${row.answer.join("  ")}`];
  }
}

/** The caption in a narrow column at the left, the answer in one at the right, line by line beside it. */
function narrow(row: PrintedRow, width: number): readonly string[] {
  const captions = broken(row.caption, width);
  const count = Math.max(captions.length, row.answer.length);
  return Array.from({ length: count }, (_, i) => {
    const left = (i === 0 ? row.number.padEnd(6) : " ".repeat(6)) + (captions[i] ?? "");
    return row.answer[i] === undefined ? left : left.padEnd(width + 14) + row.answer[i];
  });
}

function broken(text: string, width: number): readonly string[] {
  const parts: string[] = [];
  for (const word of text.split(" ")) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + word.length < width) parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}

/** The powers with the caption beside them, a word or two on each line. */
function powerLines(powers: readonly PrintedRow[], layout: AsciiLayout): readonly string[] {
  if (layout === "two-columns")
    return pairs(powers).flatMap(([a, b]) => [
      beside(`${a.number} ${a.caption}`, `${b.number} ${b.caption}`),
      beside(a.answer[0] ?? "", b.answer[0] ?? ""),
      "",
    ]);
  if (
    layout === "pasted-with-tabs" ||
    layout === "one-line" ||
    layout === "single-blanks" ||
    layout === "items-without-captions"
  ) {
    const side =
      layout === "items-without-captions"
        ? []
        : ["NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH"];
    return [...side, ...powers.flatMap((row) => rowLines(row, layout))];
  }
  const right: string[] = [];
  for (const row of powers) {
    if (layout === "caption-above-number")
      right.push(`     ${row.caption}`, row.number, ...row.answer.map((a) => `     ${a}`), "");
    else if (layout === "leaders")
      right.push(`${row.number.padEnd(6)}${row.caption} ..... ${row.answer[0] ?? ""}`);
    else
      right.push(
        row.number.padEnd(6) + row.caption,
        ...row.answer.map((a) => `      ${a}`),
        layout === "rules" ? "-".repeat(40) : "",
      );
  }
  const count = Math.max(right.length, SIDE.length);
  const bar = layout === "frames" ? "|" : " ";
  return Array.from({ length: count }, (_, i) =>
    `${bar}${(SIDE[i] ?? "").padEnd(24)}${bar} ${right[i] ?? ""}`.trimEnd(),
  );
}

const beside = (left: string, right: string): string =>
  `${" ".repeat(6)}${left.padEnd(52)}${right}`.trimEnd();

function pairs(powers: readonly PrintedRow[]): readonly (readonly [PrintedRow, PrintedRow])[] {
  const [a, b, c, d] = powers as readonly [PrintedRow, PrintedRow, PrintedRow, PrintedRow];
  return [
    [a, b],
    [c, d],
  ];
}
