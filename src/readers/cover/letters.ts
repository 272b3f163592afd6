import { codeAt, isLetter } from "../characters.ts";

/** The letters of a stretch of text in upper case, and where each stands. */
export interface Letters {
  /** Where in the text the stretch begins. */
  readonly from: number;
  readonly letters: string;
  readonly at: readonly number[];
}

/** No caption is longer: what follows in an endless line is not looked at. */
const MOST_LETTERS = 1000;

export function lettersOf(text: string, from: number, end: number): Letters {
  const codes: number[] = [];
  const at: number[] = [];
  for (let i = from; i < end && at.length < MOST_LETTERS; i++) {
    const code = codeAt(text, i);
    if (!isLetter(code)) continue;
    codes.push(code & UPPER);
    at.push(i);
  }
  return { from, letters: String.fromCharCode(...codes), at };
}

/** A letter's code in upper case is its code under this mask. */
const UPPER = ~32;

/** Words that only count together, written with `_` between them; a word that `*` ends goes on as it will. */
export interface Phrase {
  readonly written: string;
  /** The code of its first letter. */
  readonly initial: number;
  readonly first: { readonly letters: string; readonly isOpen: boolean };
  /** The words after the first. */
  readonly rest: Phrase | null;
}

export function phraseOf(written: string): Phrase {
  const [first = "", ...rest] = written.split("_");
  return {
    written,
    initial: codeAt(written, 0),
    first: { letters: first.replace("*", ""), isOpen: first.endsWith("*") },
    rest: rest.length > 0 ? phraseOf(rest.join("_")) : null,
  };
}

/** Where in `letters` the phrase that begins at `from` ends, or -1 where it is not there in whole words. */
export function phraseAt(text: string, letters: Letters, from: number, phrase: Phrase): number {
  let to = from;
  for (let left: Phrase | null = phrase; left !== null && to >= 0; left = left.rest) {
    to = wordAt(text, letters, to, left.first.letters, left.first.isOpen);
  }
  return to;
}

/** What of a phrase is missing where its first words end the stretch; `null` where they do not. */
export function missingOf(text: string, letters: Letters, from: number, phrase: Phrase): Phrase | null {
  let to = from;
  for (let left = phrase; left.rest !== null; left = left.rest) {
    to = wordAt(text, letters, to, left.first.letters, left.first.isOpen);
    if (to < 0) return null;
    if (to === letters.letters.length) return left.rest;
  }
  return null;
}

function wordAt(text: string, { letters, at }: Letters, from: number, word: string, isOpen: boolean): number {
  if (!letters.startsWith(word, from)) return -1;
  let to = from + word.length;
  if (isOpen) while (to < at.length && at[to] === (at[to - 1] as number) + 1) to++;
  const last = at[to - 1] as number;
  if (at[to] === last + 1 && isLetter(codeAt(text, last + 1))) return -1;
  for (let i = from + 1; i < to; i++) {
    const before = at[i - 1] as number;
    for (let between = before + 1; between < (at[i] as number); between++) {
      const code = codeAt(text, between);
      if ((code <= 32 && codeAt(text, before + 1) !== 46) || (code >= 48 && code <= 57)) return -1;
    }
  }
  return to;
}

/** A set of first letters as bits, A the lowest. */
export const initialBit = (code: number): number => {
  const upper = code & UPPER;
  return upper >= 65 && upper <= 90 ? 1 << (upper - 65) : 0;
};

/** The key of the two characters at an offset, whatever their case; two other ones than letters may share a key. */
export const pairKey = (text: string, at: number): number =>
  ((codeAt(text, at) & UPPER) << 16) | (codeAt(text, at + 1) & UPPER);
