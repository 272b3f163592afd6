import { isAnnexHeading } from "./annex-headings.ts";
import type { BodyLines } from "./body-lines.ts";
import { initials } from "./initials.ts";
import { isSignatureHeading } from "./signature-pages.ts";
import { cellBeneath, rowAt, type TableCell, type TableRow } from "./table-rows.ts";

export type Role = "name" | "position" | "occupation" | "address" | "citizenship";

export interface Column {
  readonly heading: TableCell;
  readonly roles: readonly Role[];
}

/** What each column of a person's row holds. */
export type PersonRow = ReadonlyMap<Column, readonly TableCell[]>;

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["name", /^\W{0,2}(?:full\s)?names?\b/i],
  ["position", /\b(?:positions?|offices?|titles?)\b/i],
  ["occupation", /\b(?:occupations?|employment|employer)\b/i],
  ["address", /\b(?:address(?:es)?|residence)\b/i],
  ["citizenship", /\b(?:citizen(?:ship)?|nationality)\b/i],
];
const MAY_HEAD = /(?:^|\t|\s{2})\W{0,2}name\b/i;
const MOST_HEADING_LINES = 4;
const LONGEST_GAP = 14;

const BEGINS_WITH_NAME = initials("n");
const LONGEST_HEADING = 600;

function mayHead(body: BodyLines, index: number): boolean {
  const line = body.lines[index];
  const mayName = body.mayHaveColumns(index) || body.begins(index, BEGINS_WITH_NAME) || line?.kind === "row";
  if (!mayName || line === undefined || line.text.length >= LONGEST_HEADING) return false;
  return /name/i.test(line.text) && MAY_HEAD.test(line.text);
}

/** A row of headings, in print over several lines: one is of names, another of what the instruction asks. */
export function headingAt(body: BodyLines, line: number): { columns: readonly Column[]; end: number } | null {
  const first = mayHead(body, line) ? rowAt(body, line) : null;
  if (
    !first ||
    first.cells.length > 10 ||
    !first.cells.some(({ text }) => /^\W{0,2}name\b/i.test(text) && text.length < 90)
  )
    return null;
  const isPrinted = body.lines[line]?.kind === "printed";
  const headings = isPrinted ? [...aboveHeadings(body, line), ...first.cells] : [...first.cells];
  let end = line + 1;
  for (; isPrinted && end < line + MOST_HEADING_LINES; end++) {
    const row = rowAt(body, end);
    if (!row || row.cells.some(({ text }) => text.length > 60)) break;
    headings.push(...row.cells);
  }
  const columns = merged(headings).map((heading): Column => {
    const roles = ROLES.filter(([, pattern]) => pattern.test(heading.text)).map(([role]) => role);
    return { heading, roles };
  });
  const roles = new Set(columns.flatMap((column) => column.roles));
  return columns.length >= 2 &&
    roles.has("name") &&
    (roles.has("occupation") || roles.has("position") || roles.has("citizenship"))
    ? { columns, end }
    : null;
}

/** Columns of print whose heading is higher than one line begin above the line with Name. */
function aboveHeadings(body: BodyLines, line: number): readonly TableCell[] {
  const row = line > 0 ? rowAt(body, line - 1) : null;
  return row?.cells.every(({ text, x }) => text.length < 45 && x > 8) ? row.cells : [];
}

/** Cells that stand over each other are one heading. */
function merged(cells: readonly TableCell[]): readonly TableCell[] {
  const columns: TableCell[] = [];
  for (const cell of cells) {
    const at = columns.findIndex((column) => Math.min(column.endX, cell.endX) > Math.max(column.x, cell.x));
    const column = columns[at];
    if (column) {
      columns[at] = {
        ...column,
        text: `${column.text} ${cell.text}`,
        x: Math.min(column.x, cell.x),
        endX: Math.max(column.endX, cell.endX),
      };
    } else columns.push(cell);
  }
  return columns.sort((a, b) => a.x - b.x);
}

/** The rows of persons beneath the headings, and the line after the last. */
export function recordsUnder(
  body: BodyLines,
  from: number,
  columns: readonly Column[],
): { found: readonly PersonRow[]; end: number } {
  const found: PersonRow[] = [];
  let rows: TableRow[] = [];
  let line = from;
  let last = from;
  const close = (): void => {
    const record = recordOf(rows, columns);
    if (record) found.push(record);
    rows = [];
  };
  for (; line < body.lines.length && line - last < LONGEST_GAP; line++) {
    const row = rowAt(body, line);
    if (!row) {
      if (body.lines[line]?.kind === "printed" && !body.isFurniture(line)) close();
      continue;
    }
    if (isEnd(body, line, row, from)) break;
    const isRow = body.lines[line]?.kind !== "printed";
    if (
      isRow &&
      row.cells.length === 1 &&
      found.length + rows.length > 0 &&
      (row.cells[0]?.text.length ?? 0) > 120
    )
      break;
    rows.push(row);
    last = line;
    if (isRow) close();
  }
  close();
  return { found, end: line };
}

function isEnd(body: BodyLines, line: number, row: TableRow, from: number): boolean {
  const text = body.lines[line]?.text.trim() ?? "";
  if (isAnnexHeading(text) || isSignatureHeading(text) || /^items?\s{1,4}\d/i.test(text)) return true;
  const here = body.lines[line];
  if (here?.kind === "paragraph" && here.cells.length === 0 && row.cells.length === 1) return true;
  if (line > from && headingAt(body, line) !== null) return true;
  return here?.kind === "printed" && row.cells.length === 1 && here.text.trim().length > 75;
}

function recordOf(rows: readonly TableRow[], columns: readonly Column[]): PersonRow | null {
  const record = new Map<Column, TableCell[]>();
  const headings = columns.map(({ heading }) => heading);
  for (const row of rows) {
    for (const cell of row.cells) {
      const heading = cellBeneath({ index: row.index, cells: headings }, cell);
      const column = columns.find((one) => one.heading === heading);
      if (column) record.set(column, [...(record.get(column) ?? []), cell]);
    }
  }
  const name = columns.find(({ roles }) => roles.includes("name"));
  return name && record.has(name) && record.size >= 2 ? record : null;
}
