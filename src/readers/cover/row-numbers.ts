import { codeAt, isDigit, isSpace } from "../characters.ts";
import { type Piece, pieceText } from "./piece.ts";
import type { Pieces } from "./pieces.ts";
import { mayBeNumber, type Row } from "./rows.ts";

const NUMBER =
  /^\s{0,4}(?:(?:item|row|line|no\.?)\s{0,9})?[([]?\s?(\d{1,2}|[lI](?=[.)]))\s?(?:\([a-z]\))?[\s.):\]|\-–—]{0,12}/i;
const LONE_NUMBER =
  /^\s{0,4}(?:(?:item|row|line|no\.?)\s{0,9})?[([]?\s?(\d{1,2}|[lI])\s?[.):\]]{0,3}\s?\.?$/i;
const LONGEST_LONE_NUMBER = 40;

export interface NumberBefore {
  readonly number: number;
  readonly length: number;
}

/** The number that a row is given before its caption, and where it ends. */
export function numberBefore(text: string): NumberBefore | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  return { number: numberOf(match[1] as string), length: match[0].length };
}

/** The number of a piece that is nothing but a row's number. */
export function loneNumber(piece: Piece, from = piece.start): number | null {
  if (piece.end - from > LONGEST_LONE_NUMBER || !mayEndNumber(piece.line.text, from, piece.end)) return null;
  const match = LONE_NUMBER.exec(pieceText(piece, from).trim());
  return match ? numberOf(match[1] as string) : null;
}

const numberOf = (printed: string): number =>
  printed.length === 1 && (printed === "l" || printed === "I") ? 1 : Number(printed);

/** Whether a stretch ends with a digit, with a letter that stands for one, or with what may follow it. */
function mayEndNumber(text: string, from: number, end: number): boolean {
  let at = end - 1;
  while (at > from && isSpace(codeAt(text, at))) at--;
  return isDigit(codeAt(text, at)) || "lI.):]".includes(text.charAt(at));
}

/** The piece before that is only the number of the row: on the same line, or alone on the line above. */
export function numberNear(
  pieces: Pieces,
  index: number,
  row: Row | null = null,
): { index: number; number: number } | null {
  const piece = pieces.all[index] as Piece;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const near = pieces.all[at] as Piece;
    if (near.index < piece.index - 3) return null;
    const from = Math.max(near.start, pieces.consumed[at] as number);
    if (from >= near.end) continue;
    const number = loneNumber(near, from);
    if (number === null) return null;
    if (row === null || mayBeNumber(row, number)) return { index: at, number };
    return null;
  }
  return null;
}
