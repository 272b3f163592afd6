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
  const pattern = line.kind === "printed" ? /\S+(?: \S+)*/g : /[^\t]+/g;
  const cells: TableCell[] = [];
  for (const match of line.text.matchAll(pattern)) {
    const span = spanOf(line, match.index, match.index + match[0].length);
    if (span) cells.push({ text: spanText(span), span, x: span.start, endX: span.end });
  }
  return { index, cells };
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
