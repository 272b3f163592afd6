import { codeAt } from "../characters.ts";
import { initialBit, type Letters, lettersOf } from "./letters.ts";
import type { Piece } from "./piece.ts";

/** The pieces of a stretch of the document and how much of each has been read as captions. */
export interface Pieces {
  readonly all: readonly Piece[];
  /** For each piece the index in its line before which all is spoken for. */
  readonly consumed: Int32Array;
  /** The letters of pieces that were asked for, by index. */
  readonly letters: (Letters | undefined)[];
  /** The bit of each piece's first letter, where it was asked for; `UNKNOWN` elsewhere. */
  readonly initials: Int32Array;
}

const UNKNOWN = -1;

export const piecesToRead = (all: readonly Piece[]): Pieces => ({
  all,
  consumed: new Int32Array(all.length),
  letters: [],
  initials: new Int32Array(all.length).fill(UNKNOWN),
});

/** The letters of a piece from an offset in its line on; those asked for last are kept. */
export function lettersAt({ all, letters }: Pieces, index: number, from: number): Letters {
  const known = letters[index];
  if (known?.from === from) return known;
  const { line, end } = all[index] as Piece;
  const found = lettersOf(line.text, from, end);
  letters[index] = found;
  return found;
}

/** The bit of a piece's first letter, 0 where it has none. */
export function initialAt({ all, initials }: Pieces, index: number): number {
  const known = initials[index] as number;
  if (known !== UNKNOWN) return known;
  const { line, start, end } = all[index] as Piece;
  let bit = 0;
  for (let at = start; at < end && bit === 0; at++) bit = initialBit(codeAt(line.text, at));
  initials[index] = bit;
  return bit;
}
