import { decimal, toDecimal } from "../../base/decimal.ts";
import { nearestWord } from "../../base/did-you-mean.ts";
import { type PlainDate, plainDate } from "../../base/plain-date.ts";
import { isNegative, isZero } from "../../base/rational.ts";
import { type FilePosition, UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import type { ReportedOutstanding } from "../../model/check-context.ts";
import { asUtf8 } from "./as-utf-8.ts";
import { csvTable } from "./csv.ts";
import { cellTexts } from "./table.ts";

const COLUMNS = ["shares", "as-of", "published", "source"] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Reads a table of the shares that an issuer reported outstanding: comma-separated values with the columns `shares` and
 * `as-of`, and, where known, `published` (the day on which the report was filed) and `source`, in any order.
 *
 * @param bytes the file as it lies on the disk
 * @param file its name, for messages
 * @throws UserError at the first mistake, with line and column
 * @example
 * reportedOutstandingIn(new TextEncoder().encode("shares,as-of\n\"35,846,318\",2024-07-23\n"), "outstanding.csv")
 * //=> [{ shares: "35846318", asOf: "2024-07-23", publishedOn: null, source: null }]
 */
export function reportedOutstandingIn(bytes: Uint8Array, file: string): readonly ReportedOutstanding[] {
  const table = csvTable(asUtf8(bytes, file), file);
  const found: ReportedOutstanding[] = [];
  let columns: Readonly<Record<Column, number>> | null = null;
  table.readRows((row) => {
    const cells = cellTexts(row);
    if (columns === null) {
      columns = columnsOf(cells, table.positionOf);
      return;
    }
    const { shares, "as-of": asOf, published, source } = columns;
    const text = (cell: number): string => (cell < 0 ? "" : (cells[cell] ?? ""));
    found.push({
      shares: sharesIn(text(shares), table.positionOf(shares)),
      asOf: dateIn(text(asOf), table.positionOf(asOf)),
      publishedOn: text(published) === "" ? null : dateIn(text(published), table.positionOf(published)),
      source: text(source) || null,
    });
  });
  if (found.length === 0) {
    throw new UserError(
      "this file has no rows; write shares,as-of,published,source and a row for each report",
      {
        file,
      },
    );
  }
  return found;
}

/** What a book says was outstanding of its class, as reports. */
export const reportedOutstandingOf = (book: Book): readonly ReportedOutstanding[] =>
  book.outstanding.flatMap(({ class: name, shares, on, source }) => {
    const plain = toDecimal(shares);
    if (name !== book.schedule.class || plain === null) return [];
    return [{ shares: plain, asOf: on, publishedOn: null, source }];
  });

/** A number of shares outstanding in one of the ways in which people write it; thousands may be set apart. */
export function sharesIn(text: string, position: FilePosition | null): string {
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(",", "") : text;
  const shares = decimal(plain);
  if (shares === null || isNegative(shares) || isZero(shares))
    throw new UserError(`"${text}" is no number of shares; write one such as 35846318`, position);
  return plain;
}

function dateIn(text: string, position: FilePosition): PlainDate {
  const date = plainDate(text);
  if (date === null)
    throw new UserError(`"${text}" is no date; write year, month and day, such as 2024-07-23`, position);
  return date;
}

function columnsOf(
  cells: readonly string[],
  positionOf: (cell: number) => FilePosition,
): Readonly<Record<Column, number>> {
  const names = cells.map((cell) => cell.toLowerCase().replace(/[\s_]+/g, "-"));
  names.forEach((name, cell) => {
    if (COLUMNS.some((column) => column === name) && names.indexOf(name) === cell) return;
    const near = nearestWord(name, COLUMNS);
    const mend = near && near !== name ? `did you mean "${near}"?` : `write ${COLUMNS.join(", ")}, each once`;
    throw new UserError(
      `there is no column "${cells[cell]}" here, or it stands twice; ${mend}`,
      positionOf(cell),
    );
  });
  const at = (column: Column): number => names.indexOf(column);
  const missing = (["shares", "as-of"] as const).find((column) => at(column) < 0);
  if (missing) throw new UserError(`the first row has no column "${missing}"; add it`, positionOf(0));
  return { shares: at("shares"), "as-of": at("as-of"), published: at("published"), source: at("source") };
}
