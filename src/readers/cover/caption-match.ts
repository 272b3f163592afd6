import { codeAt } from "../characters.ts";
import { type Continued, continuation, initialsAfter } from "./caption-continuation.ts";
import type { Caption, CaptionWord } from "./captions.ts";
import { initialBit, type Letters, missingOf, type Phrase, phraseAt, phraseOf } from "./letters.ts";
import type { Piece } from "./piece.ts";
import { lettersAt, type Pieces } from "./pieces.ts";

export interface CaptionPart {
  readonly piece: number;
  /** Where in the piece's line the part ends. */
  readonly end: number;
}

export interface CaptionFound {
  readonly caption: Caption;
  /** Each piece with a part of the caption, in order. */
  readonly parts: readonly CaptionPart[];
  /** Whether the caption ends in words after which a row's number stands. */
  readonly endsInRow: boolean;
}

/**
 * Matches a caption that begins in the piece `index` at the offset `from`. Most words of a caption's tail are missing:
 * their first letters tell, without a look at the words.
 */
export function matchCaption(
  pieces: Pieces,
  index: number,
  from: number,
  caption: Caption,
): CaptionFound | null {
  const parts: CaptionPart[] = [];
  let at = index;
  let letters = lettersAt(pieces, at, from);
  let position = 0;
  let lastWord = "";
  let ahead = -1;
  let aheadOf = -1;
  const reach = (piece: number, end: number): void => {
    if (parts[parts.length - 1]?.piece === piece) parts.pop();
    parts.push({ piece, end });
  };
  const goOn = (next: Continued): void => {
    for (const whole of next.through) reach(whole, (pieces.all[whole] as Piece).end);
    at = next.index;
    letters = next.letters;
    position = next.to;
    reach(at, endOf(pieces.all[at] as Piece, letters, position));
  };
  for (let number = 0; number < caption.words.length; number++) {
    const word = caption.words[number] as CaptionWord;
    const piece = pieces.all[at] as Piece;
    if (position < letters.letters.length) {
      const mayBeHere = (initialBit(codeAt(letters.letters, position)) & word.initials) !== 0;
      const here = mayBeHere ? matchWord(piece, letters, position, word) : null;
      if (here && here.rests.length === 0) {
        position = here.to;
        reach(at, endOf(piece, letters, position));
        lastWord = here.word;
        continue;
      }
      const next = here ? continuation(pieces, index, at, here.rests) : null;
      if (here && next) {
        reach(at, piece.end);
        goOn(next);
        lastWord = here.word;
        continue;
      }
    } else if (position > 0) {
      if (aheadOf !== at) {
        ahead = initialsAfter(pieces, at);
        aheadOf = at;
      }
      const next = (ahead & word.initials) === 0 ? null : continuation(pieces, index, at, word.alternatives);
      if (next) {
        goOn(next);
        lastWord = next.word;
        continue;
      }
    }
    if (!word.optional && number < caption.head) return null;
  }
  return { caption, parts, endsInRow: lastWord === "ROW" || lastWord === "LINE" || lastWord === "ITEM" };
}

const endOf = (piece: Piece, { at }: Letters, position: number): number =>
  position === 0 ? piece.start : (at[position - 1] as number) + 1;

interface WordFound {
  readonly word: string;
  readonly to: number;
  /** What of the word may follow in another piece, where it is broken off; none where it is whole. */
  readonly rests: readonly Phrase[];
}

const WHOLE: readonly Phrase[] = [];

function matchWord(piece: Piece, letters: Letters, position: number, word: CaptionWord): WordFound | null {
  const { text } = piece.line;
  const initial = codeAt(letters.letters, position);
  for (const alternative of word.alternatives) {
    if (alternative.initial !== initial) continue;
    const to = phraseAt(text, letters, position, alternative);
    if (to >= 0) return { word: alternative.written, to, rests: WHOLE };
  }
  const broken: Phrase[] = [];
  for (const phrase of word.phrases) {
    const rest = phrase.initial === initial ? missingOf(text, letters, position, phrase) : null;
    if (rest) broken.push(rest);
  }
  const [phrase] = word.phrases;
  if (broken.length > 0 && phrase) return { word: phrase.written, to: letters.letters.length, rests: broken };
  const left = letters.letters.length - position;
  if (left < 2 || !mayBreakWord(codeAt(text, piece.end - 1))) return null;
  const begun = letters.letters.slice(position);
  const whole = word.alternatives.filter(({ written }) => written.length > left && written.startsWith(begun));
  const [first] = whole;
  if (!first) return null;
  const rests = whole.map(({ written }) => phraseOf(written.slice(left)));
  return { word: first.written, to: position + left, rests };
}

/** Whether a piece that ends so may end within a word: with a letter or a hyphen. */
const mayBreakWord = (code: number): boolean =>
  initialBit(code) !== 0 || code === 45 || code === 0x2010 || code === 0x2011;
