import { type CoverPageRow, coverRows, POWERS_CAPTION, type ScheduleKind } from "../../model/cover-rows.ts";
import type { Footnote, ReportingPerson, Schedule } from "../../model/schedule.ts";
import { printedField } from "../printed-values.ts";
import { footnoteText, marksOn } from "./footnotes.ts";
import { hanging, wrap } from "./wrap.ts";

/** Characters in a line, as a typewritten page has them. */
export const WIDTH = 79;

const NUMBER = 4;
const POWERS = 18;

/** A cover page as a box: a row each, the rows of shares beside their common caption. */
export function coverBox(schedule: Schedule, kind: ScheduleKind, index: number): readonly string[] {
  const person = schedule.reportingPersons[index];
  if (!person) return [];
  const path = `reportingPersons.${index}`;
  const notes = schedule.footnotes.filter(({ marks }) =>
    marks.some((mark) => mark === path || mark.startsWith(`${path}.`)),
  );
  const rows = coverRows(kind);
  const textOf = (row: CoverPageRow) => rowLines(row, person, `${path}.${row.field}`, notes);
  const above = rows.filter(({ isPower }, i) => !isPower && i < rows.findIndex((row) => row.isPower));
  const powers = rows.filter(({ isPower }) => isPower);
  const below = rows.slice(above.length + powers.length);
  const whole = (row: CoverPageRow) => boxed([NUMBER, WIDTH - NUMBER - 3], [[` ${row.number}`], textOf(row)]);
  const rule = ruleOf([NUMBER, WIDTH - NUMBER - 3]);
  return [
    `CUSIP No. ${schedule.issuer.cusips.join(", ")}`.trimEnd(),
    rule,
    ...above.flatMap((row) => [...whole(row), rule]),
    ...powerLines(powers.map((row) => [row, textOf(row)] as const)),
    rule,
    ...below.flatMap((row) => [...whole(row), rule]),
    ...(person.comment === null ? [] : ["", ...hanging("Comment:", person.comment, WIDTH)]),
    ...notes.flatMap((note) => ["", ...footnoteText(note, WIDTH)]),
  ];
}

function powerLines(rows: readonly (readonly [CoverPageRow, readonly string[]])[]): readonly string[] {
  const widths = [POWERS, NUMBER, WIDTH - POWERS - NUMBER - 4] as const;
  const [left, ...right] = widths;
  const cells = rows.flatMap(([row, text], i) => [
    ...boxed(right, [[` ${row.number}`], text]),
    ...(i < rows.length - 1 ? [ruleOf(right)] : []),
  ]);
  const caption = wrap(POWERS_CAPTION, left - 2);
  const lines = Math.max(cells.length, caption.length);
  const above = Math.floor((lines - caption.length) / 2);
  return Array.from({ length: lines }, (_, i) =>
    `| ${(caption[i - above] ?? "").padEnd(left - 1)}${cells[i] ?? ""}`.trimEnd(),
  );
}

/** Cells side by side, as many lines as the tallest has. */
function boxed(widths: readonly number[], cells: readonly (readonly string[])[]): readonly string[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from(
    { length: height },
    (_, i) => `|${widths.map((width, column) => (cells[column]?.[i] ?? "").padEnd(width)).join("|")}|`,
  );
}

const ruleOf = (widths: readonly number[]): string =>
  `+${widths.map((width) => "-".repeat(width)).join("+")}+`;

function rowLines(
  row: CoverPageRow,
  person: ReportingPerson,
  path: string,
  notes: readonly Footnote[],
): readonly string[] {
  const width = row.isPower ? WIDTH - POWERS - NUMBER - 6 : WIDTH - NUMBER - 5;
  const value = `${rowValue(row, person)}${row.field === null ? "" : marksOn(notes, path)}`;
  return [
    ...wrap(row.caption, width),
    ...(value === "" ? [] : wrap(value, width - 2).map((line) => `  ${line}`)),
  ].map((line) => ` ${line}`);
}

function rowValue({ field }: CoverPageRow, person: ReportingPerson): string {
  if (field === "memberOfGroup")
    return `(a) ${box(person.memberOfGroup === "a")}  (b) ${box(person.memberOfGroup === "b")}`;
  if (field === "legalProceedings" || field === "excludesCertainShares") {
    const marked = person[field];
    return marked === null ? "" : box(marked);
  }
  return field === null ? "" : (printedField(person, field) ?? "");
}

/** A box of the form in type. */
export const box = (marked: boolean): string => (marked ? "[X]" : "[ ]");
