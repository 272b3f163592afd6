import type { Caption, CaptionWord } from "./captions.ts";
import { type Letters, lettersOf, phraseAt } from "./letters.ts";
import { type Piece, pieceText } from "./piece.ts";

/** The pieces of a stretch of the document and how much of each has been read as captions. */
export interface Pieces {
  readonly all: readonly Piece[];
  /** For each piece the index in its line before which all is spoken for. */
  readonly consumed: Int32Array;
  /** The letters of pieces that were asked for, by index. */
  readonly letters: (Letters | undefined)[];
}

export const piecesToRead = (all: readonly Piece[]): Pieces => ({
  all,
  consumed: new Int32Array(all.length),
  letters: [],
});

function lettersAt({ all, letters }: Pieces, index: number): Letters {
  let found = letters[index];
  if (found === undefined) {
    const { line, start, end } = all[index] as Piece;
    found = lettersOf(line.text, start, end);
    letters[index] = found;
  }
  return found;
}

export interface CaptionFound {
  readonly caption: Caption;
  /** Each piece with a part of the caption, and where in its line the part ends. */
  readonly parts: ReadonlyMap<number, number>;
  /** Whether the caption ends in words after which a row's number stands. */
  readonly endsInRow: boolean;
}

const LINES_DOWN = 4;
const PIECES_ON = 14;

/** Matches a caption that begins in the piece `index` at the offset `from`. */
export function matchCaption(
  pieces: Pieces,
  index: number,
  from: number,
  caption: Caption,
): CaptionFound | null {
  const parts = new Map<number, number>();
  let at = index;
  let letters = lettersFrom(pieces, at, from);
  let position = 0;
  let lastWord = "";
  for (const [number, word] of caption.words.entries()) {
    const piece = pieces.all[at] as Piece;
    const here = matchWord(piece, letters, position, word);
    if (here) {
      if (here.rests.length === 0) {
        position = here.to;
        parts.set(at, endOf(piece, letters, position));
        lastWord = here.word;
        continue;
      }
      const next = continuation(pieces, index, at, here.rests);
      if (next) {
        parts.set(at, piece.end);
        for (const whole of next.through) parts.set(whole, (pieces.all[whole] as Piece).end);
        at = next.index;
        letters = next.letters;
        position = next.to;
        parts.set(at, endOf(pieces.all[at] as Piece, letters, position));
        lastWord = here.word;
        continue;
      }
    } else if (position >= letters.letters.length && position > 0) {
      const next = continuation(pieces, index, at, word.alternatives);
      if (next) {
        for (const whole of next.through) parts.set(whole, (pieces.all[whole] as Piece).end);
        at = next.index;
        letters = next.letters;
        position = next.to;
        parts.set(at, endOf(pieces.all[at] as Piece, letters, position));
        lastWord = next.word;
        continue;
      }
    }
    if (!word.optional && number < caption.head) return null;
  }
  return { caption, parts, endsInRow: /^(?:ROW|LINE|ITEM)$/.test(lastWord) };
}

function lettersFrom(pieces: Pieces, index: number, from: number): Letters {
  const piece = pieces.all[index] as Piece;
  return from === piece.start ? lettersAt(pieces, index) : lettersOf(piece.line.text, from, piece.end);
}

const endOf = (piece: Piece, { at }: Letters, position: number): number =>
  position === 0 ? piece.start : (at[position - 1] as number) + 1;

interface WordFound {
  readonly word: string;
  readonly to: number;
  /** What of the word may follow in another piece, where it is broken off; none where it is whole. */
  readonly rests: readonly string[];
}

function matchWord(piece: Piece, letters: Letters, position: number, word: CaptionWord): WordFound | null {
  for (const alternative of word.alternatives) {
    const to = phraseAt(piece.line.text, letters, position, alternative);
    if (to >= 0) return { word: alternative, to, rests: [] };
  }
  const phrases = word.alternatives.filter((alternative) => alternative.includes("_"));
  const broken = phrases.flatMap((phrase) => brokenPhrase(piece, letters, position, phrase) ?? []);
  const [phrase] = phrases;
  if (broken.length > 0 && phrase) return { word: phrase, to: letters.letters.length, rests: broken };
  const left = letters.letters.length - position;
  if (left < 2 || !/[-\u2010\u2011A-Za-z]$/.test(pieceText(piece))) return null;
  const begun = letters.letters.slice(position);
  const whole = word.alternatives.filter((one) => one.length > left && one.startsWith(begun));
  const [first] = whole;
  if (!first) return null;
  return { word: first, to: position + left, rests: whole.map((one) => one.slice(left)) };
}

/** What of a phrase is missing where its first words end the piece. */
function brokenPhrase(piece: Piece, letters: Letters, position: number, phrase: string): string | null {
  const words = phrase.split("_");
  let to = position;
  while (words.length > 1) {
    to = phraseAt(piece.line.text, letters, to, words.shift() as string);
    if (to < 0) return null;
    if (to === letters.letters.length) return words.join("_");
  }
  return null;
}

interface Continued {
  readonly index: number;
  readonly letters: Letters;
  readonly to: number;
  readonly word: string;
  /** Pieces before that one that the words take up whole. */
  readonly through: readonly number[];
}

/** Where a caption broken off in piece `at` goes on: to the right, or below at its own column. */
function continuation(pieces: Pieces, first: number, at: number, words: readonly string[]): Continued | null {
  const piece = pieces.all[at] as Piece;
  const head = pieces.all[first] as Piece;
  for (let index = at + 1; index < Math.min(pieces.all.length, at + PIECES_ON); index++) {
    const next = pieces.all[index] as Piece;
    if (next.index > piece.index + LINES_DOWN) return null;
    if ((pieces.consumed[index] as number) > next.start) continue;
    const letters = lettersAt(pieces, index);
    const initial = letters.letters.charCodeAt(0);
    for (const word of words) {
      if (word.charCodeAt(0) !== initial) continue;
      const to = phraseAt(next.line.text, letters, 0, word);
      const rest = to < 0 && word.includes("_") ? brokenPhrase(next, letters, 0, word) : null;
      if ((to < 0 && rest === null) || hasNumberBefore(next, letters)) continue;
      if (next.index !== piece.index && !isBelow(head, piece, next) && !goesOn(pieces, at, index)) continue;
      if (rest === null) return { index, letters, to, word, through: [] };
      const further = continuation(pieces, first, index, [rest]);
      if (further) return { ...further, word, through: [index, ...further.through] };
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
