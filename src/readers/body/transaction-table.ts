import type { PlainDate } from "../../base/plain-date.ts";
import type { BodyLines } from "./body-lines.ts";
import { datesIn } from "./dates.ts";
import { isEntityName, partyAmong } from "./party-names.ts";
import { rowAt, type TableCell, type TableRow } from "./table-rows.ts";

/** The heading cells of a table of transactions, by what stands beneath them. */
export interface Columns {
  readonly date: TableCell;
  readonly amount: TableCell | null;
  readonly price: TableCell | null;
  readonly nature: TableCell | null;
  readonly person: TableCell | null;
}

const DATE = /\bdates?\b/i;
const AMOUNT =
  /\b(?:shares?|quantity|amount|number|no\.|units|ads|securities|purchased|sold|acquired|disposed)\b|#/i;
const PRICE = /\bprice|\bcost\b|\$\s?\/|per\s+share/i;
const NATURE =
  /\b(?:nature|type|kind|buy|sell|transaction|description|action|b\/s|p\/s|activity|how)\b|purchases?\s?(?:\/|or|\()\s?\(?(?:sales?|sold)/i;
const PERSON = /\b(?:person|entity|fund|account|purchaser|party|seller|holder|name|transferor|by whom)\b/i;
const NOT_TRADES =
  /\b(?:expir\w*|vest\w*|maturity|grant(?:ed)?|exercise price|strike|record date|birth|age)\b/i;
const MOST_HEADINGS = 5;
const LONGEST_GAP = 12;
const FARTHEST_HEADING = 24;

/** A table of transactions, and whose they are. */
export interface Table {
  readonly columns: Columns;
  readonly person: string | null;
}

/** The table that a row begins or goes on with: by the headings between it and the last row. */
export function tableAbove(
  body: BodyLines,
  line: number,
  last: number,
  row: TableRow,
  date: DateCell,
  names: readonly string[],
  before: Table | null,
): Table | null {
  const rows: TableRow[] = [];
  const stop = Math.max(body.from, last + 1, line - FARTHEST_HEADING);
  const all: TableRow[] = [];
  for (let at = line - 1; at >= stop; at--) {
    const above = rowAt(body, at);
    if (!above) continue;
    if (rows.length < MOST_HEADINGS) rows.unshift(above);
    all.push(above);
  }
  const columns = columnsOf(rows, row, date);
  const person = firstPerson(all, names);
  const goesOn = before !== null && last >= 0 && line - last <= LONGEST_GAP;
  if (columns) return { columns, person: person ?? (goesOn ? before.person : null) };
  return goesOn ? { columns: before.columns, person: person ?? before.person } : null;
}

function firstPerson(rows: readonly TableRow[], names: readonly string[]): string | null {
  for (const row of rows) {
    const person = personIn(row, names);
    if (person !== null) return person;
  }
  return null;
}

/** The cell of a row that dates it. */
export interface DateCell {
  readonly cell: TableCell;
  readonly date: PlainDate;
}

const BEGINS_AS_DATE = /^[\s\S]?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** The cell that is a date and no more. */
export function dateCell(row: TableRow): DateCell | null {
  if (row.cells.length > 16) return null;
  for (const cell of row.cells) {
    if (cell.text.length > 24 || !BEGINS_AS_DATE.test(cell.text)) continue;
    const date = datesIn(cell.text)[0];
    if (date && date.start <= 1 && cell.text.length - date.end <= 4) return { cell, date: date.date };
  }
  return null;
}

function columnsOf(rows: readonly TableRow[], first: TableRow, date: DateCell): Columns | null {
  const cells = rows.flatMap((row) => (row.cells.length > 1 || isColumnHeading(row) ? row.cells : []));
  const words = rows.flatMap((row) => row.cells.map(({ text }) => text)).join(" ");
  if (words.length > 1200 || NOT_TRADES.test(cells.map(({ text }) => text).join(" ")) || !DATE.test(words))
    return null;
  const over = (pattern: RegExp, not?: RegExp): TableCell | null =>
    cells.find(({ text }) => pattern.test(text) && not?.test(text) !== true) ?? null;
  const amount = over(AMOUNT, PRICE);
  const price = over(PRICE);
  if (!amount && !price) return null;
  if (first.cells.filter((cell) => cell !== date.cell && /\d/.test(cell.text)).length === 0) return null;
  return {
    date: date.cell,
    amount,
    price,
    nature: over(NATURE, /\bdate\b|\bprice\b/i),
    person: over(PERSON, /source|date|price|amount|number|shares/i),
  };
}

const isColumnHeading = (row: TableRow): boolean =>
  row.cells.every(({ text }) => text.length < 40 && !isEntityName(text));

/** A row that names the reporting person whose transactions follow. */
function personIn(row: TableRow, names: readonly string[]): string | null {
  const text = row.cells.length === 1 ? (row.cells[0]?.text ?? "") : "";
  if (text === "" || text.length > 90 || names.length === 0) return null;
  const bare = text.replace(/[:*†]+$/, "").replace(/^(?:on behalf of|for the account of|by)\s+/i, "");
  return partyAmong(bare.trim(), names);
}
