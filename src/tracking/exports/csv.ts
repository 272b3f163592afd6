import type { ExportedRow } from "../../store/queries/rows-in-order.ts";

/** Rows as CSV (RFC 4180) with a heading, line by line. */
export async function* csvLines(
  columns: readonly string[],
  rows: AsyncIterable<ExportedRow>,
): AsyncGenerator<string> {
  yield `${columns.join(",")}\r\n`;
  for await (const row of rows) yield `${columns.map((column) => csvCell(row[column])).join(",")}\r\n`;
}

/** A spreadsheet takes a text that begins so for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A value as a cell: `null` is empty, a list is joined by "; ". A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 *
 * @example
 * csvCell("=HYPERLINK(1)") //=> "'=HYPERLINK(1)"
 */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = cellText(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const cellText = (value: unknown): string =>
  Array.isArray(value) ? value.join("; ") : value instanceof Date ? value.toISOString() : String(value);
