import { codeAt } from "../characters.ts";
import { initialBit, type Letters, missingOf, type Phrase, phraseAt } from "./letters.ts";
import type { Piece } from "./piece.ts";
import { initialAt, lettersAt, type Pieces } from "./pieces.ts";

const LINES_DOWN = 4;
const PIECES_ON = 14;

export interface Continued {
  readonly index: number;
  readonly letters: Letters;
  readonly to: number;
  readonly word: string;
  /** Pieces before that one that the words take up whole. */
  readonly through: readonly number[];
}

/** The first letters with which a caption broken off in piece `at` can go on at all, as bits. */
export function initialsAfter(pieces: Pieces, at: number): number {
  const last = (pieces.all[at] as Piece).index + LINES_DOWN;
  let bits = 0;
  for (let index = at + 1; index < Math.min(pieces.all.length, at + PIECES_ON); index++) {
    const next = pieces.all[index] as Piece;
    if (next.index > last) break;
    if ((pieces.consumed[index] as number) <= next.start) bits |= initialAt(pieces, index);
  }
  return bits;
}

/** Where a caption broken off in piece `at` goes on: to the right, or below at its own column. */
export function continuation(
  pieces: Pieces,
  first: number,
  at: number,
  phrases: readonly Phrase[],
): Continued | null {
  const piece = pieces.all[at] as Piece;
  const head = pieces.all[first] as Piece;
  for (let index = at + 1; index < Math.min(pieces.all.length, at + PIECES_ON); index++) {
    const next = pieces.all[index] as Piece;
    if (next.index > piece.index + LINES_DOWN) return null;
    if ((pieces.consumed[index] as number) > next.start) continue;
    const initial = initialAt(pieces, index);
    for (const phrase of phrases) {
      if (initial === 0 || initialBit(codeAt(phrase.written, 0)) !== initial) continue;
      const { text } = next.line;
      const letters = lettersAt(pieces, index, next.start);
      const to = phraseAt(text, letters, 0, phrase);
      const rest = to < 0 ? missingOf(text, letters, 0, phrase) : null;
      if ((to < 0 && rest === null) || hasNumberBefore(next, letters)) continue;
      if (next.index !== piece.index && !isBelow(head, piece, next) && !goesOn(pieces, at, index)) continue;
      if (rest === null) return { index, letters, to, word: phrase.written, through: [] };
      const further = continuation(pieces, first, index, [rest]);
      if (further) return { ...further, word: phrase.written, through: [index, ...further.through] };
    }
  }
  return null;
}

/** Whether a number stands before the piece's first letter, other than that of "2(d)". */
function hasNumberBefore(piece: Piece, { at }: Letters): boolean {
  return /\d/.test(piece.line.text.slice(piece.start, at[0] ?? piece.end).replace(/^\W{0,2}2\W{1,2}$/, ""));
}

/** The last piece of one line and the first of the next: running text. */
function goesOn({ all }: Pieces, at: number, index: number): boolean {
  return index === at + 1 && (all[at] as Piece).index < (all[index] as Piece).index;
}

/** Columns of plain text are ragged; those of tables are not. */
function isBelow(head: Piece, piece: Piece, next: Piece): boolean {
  if (next.line.kind !== "printed" || piece.line.kind !== "printed")
    return next.x <= Math.max(head.x, piece.x) + 1;
  return next.x >= Math.min(head.x, piece.x) - 24 && next.x <= Math.max(head.x, piece.x) + 12;
}
