import { codeAt, isSpace } from "../characters.ts";
import type { Line } from "../layout/line.ts";
import type { BodyLines } from "./body-lines.ts";
import { folded, isBlank, type Span } from "./span.ts";

/** A stretch of the document from an index in one line to the end of the line before another. */
export interface Stretch {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
}

/** A stretch of a line, which line it is, and how it reads: made once, for an item's text and for its parts. */
export interface Piece extends Span {
  readonly index: number;
  readonly text: string;
  /** Whether it is printed in columns, which are parted by tabs in `text`. */
  readonly isTabular: boolean;
}

/** The pieces of text in a stretch, line by line, without what is of the page. */
export function piecesOf(body: BodyLines, { line, start, endLine }: Stretch): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = line; at < Math.min(endLine, body.lines.length); at++) {
    if (at !== line && body.isBreak(at)) continue;
    const here = body.lines[at];
    const piece = here ? pieceOf(here, at, at === line ? start : 0) : null;
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** The piece of a line between two indexes, without the blanks at its ends; `null` where nothing else is in it. */
export function pieceOf(line: Line, index: number, from: number, to = line.text.length): Piece | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(codeAt(line.text, start))) start++;
  while (end > start && isBlank(codeAt(line.text, end - 1))) end--;
  if (start === end) return null;
  const raw = line.text.slice(start, end);
  if (line.kind !== "printed") {
    return { line, start, end, index, text: raw.replace(WIDE_BLANKS, " "), isTabular: false };
  }
  const inColumns = isTabular(raw);
  const text = inColumns ? raw.replace(/\s{3,}/g, "\t") : folded(raw);
  return { line, start, end, index, text, isTabular: inColumns };
}

const WIDE_BLANKS = /[^\S\t\n]{2,}|[^\S\t\n ]/g;

/**
 * The text as it reads: the lines of a printed paragraph joined, one line feed between paragraphs and rows, a tab
 * between columns.
 */
export function textOfPieces(pieces: readonly Piece[]): string {
  let text = "";
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (last) text += joinsWith(last, piece) ? " " : "\n";
    text += piece.text;
    last = piece;
  }
  return text;
}

/**
 * Whether a printed line is set in columns: by a wide gap that is not that after a list's mark. Justified lines have
 * gaps too, but narrow ones and many.
 */
function isTabular(raw: string): boolean {
  if (!raw.includes("   ")) return false;
  let widest = 0;
  let gaps = 0;
  let blanks = 0;
  let hasText = false;
  for (let at = afterListMark(raw); at < raw.length; at++) {
    if (isSpace(codeAt(raw, at))) {
      blanks++;
      continue;
    }
    if (blanks > 1 && hasText) {
      widest = Math.max(widest, blanks);
      gaps++;
    }
    blanks = 0;
    hasText = true;
  }
  return widest > 4 || (widest > 2 && gaps < 3);
}

const LONGEST_LIST_MARK = 7;

/** The index after a short first word and the blanks behind it. */
function afterListMark(raw: string): number {
  let at = 0;
  while (at <= LONGEST_LIST_MARK && at < raw.length && !isSpace(codeAt(raw, at))) at++;
  if (at === 0 || at > LONGEST_LIST_MARK || at === raw.length) return 0;
  while (at < raw.length && isSpace(codeAt(raw, at))) at++;
  return at;
}

const SHORTEST_FULL_LINE = 40;
const LIST_MARK = /^\(?[a-z0-9ivx]{1,4}[.)]\s/i;

/** Whether two printed lines are of one paragraph: next to each other, not in columns, no new mark of a list. */
function joinsWith(before: Piece, piece: Piece): boolean {
  if (piece.index !== before.index + 1 || before.isTabular || piece.isTabular) return false;
  if (before.line.kind !== "printed" || piece.line.kind !== "printed") return false;
  return before.line.text.trim().length > SHORTEST_FULL_LINE && !isListed(piece.text);
}

/** Whether a text begins with the mark of a list; the stop or bracket behind it tells most apart. */
function isListed(text: string): boolean {
  for (let at = 1; at < Math.min(text.length, 6); at++) {
    const code = codeAt(text, at);
    if (code === 46 || code === 41) return LIST_MARK.test(text);
  }
  return false;
}
