import type { LineIndex, Place } from "../../base/place.ts";

/**
 * A line of a document in reading order: a paragraph or a table's row of an HTML page, a physical line of plain text.
 *
 * All that reads legacy documents works on lines, so that it knows nothing of HTML or ASCII. `text` is decoded.
 *
 * - `paragraph`: blanks are folded to one; a `<br>` outside of tables begins a new line.
 * - `row`: as a paragraph; its cells are joined in `text` by a tab, and what stands on lines of its own within a cell
 *   is parted by a line feed. A row of which only one cell holds anything gives a line for each of that cell's.
 * - `printed`: a physical line of plain text or of `<pre>`, blanks as they stand (tabs become blanks), since columns
 *   are set with them. Blank lines are kept, as "".
 * - `page`: where a page ends; `text` is "".
 *
 * Everywhere boxes are `☒` or `☐` whatever drew them (Wingdings, images, check boxes, other glyphs), and digits and
 * brackets set as superscripts are Unicode's (`¹`, `⁽¹⁾`), so that a footnote's mark never joins a number.
 */
export interface Line {
  readonly kind: "paragraph" | "row" | "printed" | "page";
  readonly text: string;
  /** The cells of a table's row that hold anything, in order; none outside of tables. */
  readonly cells: readonly Cell[];
  /** The number of the table that the row is of, counted through the document; `null` outside of tables. */
  readonly table: number | null;
  /** Where the text stands in the source: use `sourceStart`, `sourceEnd` and `placeIn`. */
  readonly runs: Runs;
}

/** `start` and `end` are indexes in the line's `text`; `column` counts the grid's columns from 0, spans included. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly columns: number;
}

/**
 * Stretches of a line's text that stand in the source as they are or as one character, three numbers a stretch: its
 * first index in the text, its first offset in the source, and the offset after it. A plain number is the offset of a
 * line that stands in the source unit for unit.
 */
export type Runs = number | readonly number[];

export const cellText = (line: Line, cell: Cell): string => line.text.slice(cell.start, cell.end);

/** The offset in the source of the unit at `index` of the line's text. */
export function sourceStart(line: Line, index: number): number {
  const { runs } = line;
  if (typeof runs === "number") return runs + index;
  const run = runAt(runs, index);
  if (run < 0) return runs[1] ?? 0;
  const from = (runs[run + 1] as number) + index - (runs[run] as number);
  return Math.min(from, Math.max(runs[run + 1] as number, (runs[run + 2] as number) - 1));
}

/** The offset in the source after the unit before `index`: the end of a stretch of text that ends at `index`. */
export function sourceEnd(line: Line, index: number): number {
  const { runs } = line;
  if (typeof runs === "number") return runs + index;
  if (index <= 0) return sourceStart(line, 0);
  const run = runAt(runs, index - 1);
  if (run < 0) return runs[1] ?? 0;
  const next = runs[run + 3];
  const end = runs[run + 2] as number;
  if (next === undefined ? index >= line.text.length : index >= next) return end;
  return Math.min((runs[run + 1] as number) + index - (runs[run] as number), end);
}

/** Where the stretch of a line's text stands in the source. */
export function placeIn(source: LineIndex, line: Line, start: number, end: number): Place {
  return source.placeOf(sourceStart(line, start), sourceEnd(line, end));
}

function runAt(runs: readonly number[], index: number): number {
  let low = 0;
  let high = runs.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle * 3] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low * 3;
}
