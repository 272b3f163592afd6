import { codeAt, isSpace } from "../characters.ts";
import type { BodyLines } from "./body-lines.ts";
import { isRule } from "./page-furniture.ts";
import { type Span, spanOf, spanText } from "./span.ts";

/** A cell of a table, whether the document sets it as one or prints it in columns. */
export interface TableCell {
  readonly text: string;
  readonly span: Span;
  /** Where it begins and ends: grid columns of a table, columns of the page in print. */
  readonly x: number;
  readonly endX: number;
}

export interface TableRow {
  readonly index: number;
  readonly cells: readonly TableCell[];
}

/** The cells of a line; columns of print are parted by two blanks. */
export function rowAt(body: BodyLines, index: number): TableRow | null {
  const line = body.lines[index];
  if (!line || body.isFurniture(index) || line.text.trim() === "" || isRule(line.text)) return null;
  if (line.cells.length > 0) {
    const cells = line.cells.flatMap((cell) => {
      const span = spanOf(line, cell.start, cell.end);
      return span ? { text: spanText(span), span, x: cell.column, endX: cell.column + cell.columns } : [];
    });
    return { index, cells };
  }
  const cells: TableCell[] = [];
  const isPrinted = line.kind === "printed";
  for (let at = 0; at < line.text.length; ) {
    const end = isPrinted ? columnEnd(line.text, at) : tabFrom(line.text, at);
    const span = end > at ? spanOf(line, at, end) : null;
    if (span) cells.push({ text: spanText(span), span, x: span.start, endX: span.end });
    at = end + 1;
  }
  return { index, cells };
}

/** Where the column of print that begins at an index ends: before two blanks, or one that is none of the blank bar. */
function columnEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (
      isSpace(code) &&
      (code !== 32 || at === from || at + 1 >= text.length || isSpace(codeAt(text, at + 1)))
    )
      break;
    at++;
  }
  return at;
}

function tabFrom(text: string, from: number): number {
  const tab = text.indexOf("\t", from);
  return tab < 0 ? text.length : tab;
}

/** The cell of a row beneath a heading's cell: the one that overlaps it most, or else the nearest. */
export function cellBeneath(row: TableRow, heading: TableCell): TableCell | null {
  let best: TableCell | null = null;
  let bestOverlap = -3;
  for (const cell of row.cells) {
    const overlap = Math.min(cell.endX, heading.endX) - Math.max(cell.x, heading.x);
    if (overlap > bestOverlap) {
      best = cell;
      bestOverlap = overlap;
    }
  }
  return best;
}
