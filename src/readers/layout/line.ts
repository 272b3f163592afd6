/**
 * A line of a document in reading order: a paragraph or a table's row of an HTML page, a physical line of plain text.
 *
 * All that reads legacy documents works on lines, so that it knows nothing of HTML or ASCII. `text` is decoded; in a
 * paragraph blanks are folded to one, in plain text they stand as printed, since columns are set with them. The cells
 * of a row are joined in `text` by a tab.
 */
export interface Line {
  readonly text: string;
  /** The cells of a table's row that hold anything, in order; none outside of tables. */
  readonly cells: readonly Cell[];
  /** The number of the table that the row is of, counted through the document; `null` outside of tables. */
  readonly table: number | null;
  /** The offset in the source of each unit of `text`, and, last, that of its end. */
  readonly offsets: Int32Array;
}

/** `start` and `end` are indexes in the line's `text`; `column` counts the grid's columns from 0, spans included. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly columns: number;
}

export const cellText = (line: Line, cell: Cell): string => line.text.slice(cell.start, cell.end);
