/** The letters of a stretch of text in upper case, and where each stands. */
export interface Letters {
  readonly letters: string;
  readonly at: readonly number[];
}

export function lettersOf(text: string, start: number, end: number): Letters {
  let letters = "";
  const at: number[] = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) letters += String.fromCharCode(code);
    else if (code >= 97 && code <= 122) letters += String.fromCharCode(code - 32);
    else continue;
    at.push(i);
  }
  return { letters, at };
}

/** As `wordAt`, for words that `_` joins. */
export function phraseAt(text: string, letters: Letters, from: number, phrase: string): number {
  if (!phrase.includes("_")) return wordAt(text, letters, from, phrase);
  let to = from;
  for (const word of phrase.split("_")) {
    to = wordAt(text, letters, to, word);
    if (to < 0) return -1;
  }
  return to;
}

/** Where in `letters` the word that begins at `from` ends, or -1 where `word` is not there as a word. */
function wordAt(text: string, { letters, at }: Letters, from: number, wanted: string): number {
  const open = wanted.endsWith("*");
  const word = open ? wanted.slice(0, -1) : wanted;
  if (!letters.startsWith(word, from)) return -1;
  let to = from + word.length;
  if (open) while (to < at.length && at[to] === (at[to - 1] as number) + 1) to++;
  const last = at[to - 1] as number;
  if (at[to] === last + 1 && isLetter(text.charCodeAt(last + 1))) return -1;
  for (let i = from + 1; i < to; i++) {
    const before = at[i - 1] as number;
    for (let between = before + 1; between < (at[i] as number); between++) {
      const code = text.charCodeAt(between);
      if ((code <= 32 && text.charCodeAt(before + 1) !== 46) || (code >= 48 && code <= 57)) return -1;
    }
  }
  return to;
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
