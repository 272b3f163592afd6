import type { PlainDate } from "../../base/plain-date.ts";
import type { FilePosition } from "../../base/user-error.ts";

/**
 * A row as it is visited: where its cells begin and end in bytes of UTF-8, blanks around them included. The same object is
 * used for every row and no text is made of a cell unless it is needed, so that a million rows cost little: keep none.
 */
export interface TableRow {
  readonly bytes: Uint8Array;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many cells the row has; what the lists hold beyond them is of earlier rows. */
  readonly count: number;
  /** The row's number as people count it, from 1: a line of a text, a row of a sheet. */
  readonly line: number;
}

/** Rows of cells, whatever the file they come from. */
export interface Table {
  /** The file, with `#Sheet` where it has several: what messages name. */
  readonly file: string;
  /** Visits the rows that hold anything, from the first to the last. @throws UserError where the file is broken. */
  readonly readRows: (visit: (row: TableRow) => void) => void;
  /** Where a cell of the row that is being visited stands. */
  readonly positionOf: (cell: number) => FilePosition;
  /** The column of a row's beginning, for the positions of whole rows: 1 or "A". */
  readonly firstColumn: number | string;
  /** The date that a number stands for in a sheet; `null` in files that write dates as text. */
  readonly dateOfSerial: ((serial: string) => PlainDate | null) | null;
}

/** The text of a row's cell without the blanks around it; "" where it is empty, or the row has no such cell. */
export function cellText({ bytes, starts, ends, count }: TableRow, cell: number): string {
  return cell < 0 || cell >= count ? "" : textOf(bytes, starts[cell] as number, ends[cell] as number).trim();
}

/** The texts of all cells of a row. */
export const cellTexts = (row: TableRow): readonly string[] =>
  Array.from({ length: row.count }, (_, cell) => cellText(row, cell));

export const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("utf8");

/** A row of cells that are texts already. */
export function rowOfTexts(cells: readonly string[]): Pick<TableRow, "bytes" | "starts" | "ends"> {
  const parts = cells.map((cell) => Buffer.from(cell, "utf8"));
  const ends: number[] = [];
  let length = 0;
  for (const part of parts) {
    length += part.length;
    ends.push(length);
  }
  return { bytes: Buffer.concat(parts), starts: [0, ...ends.slice(0, -1)], ends };
}
