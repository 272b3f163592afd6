import { codeAt, isDigit, isLetter } from "../characters.ts";
import { lettersOf } from "./letters.ts";
import type { Piece } from "./piece.ts";

/** The words beside the four powers, in order: pieces of them stand between captions and answers. */
const SIDE_CAPTION_WORDINGS: readonly string[] = [
  "NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH",
  "NUMBER OF COMMON SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSONS WITH",
  "NUMBER OF SHARES BENEFICIALLY OWNED BY REPORTING PERSONS WITH",
  "NUMBER OF SHARES OF COMMON STOCK BENEFICIALLY OWNED BY EACH REPORTING PERSON",
  "NUMBER OF UNITS BENEFICIALLY OWNED BY THE REPORTING PERSON WITH",
  "NUMBER OF SECURITIES BENEFICIALLY OWNED BY SUCH REPORTING PERSON WITH",
  "NO OF SHARES BENEFICIAL OWNED BY EACH REPORTING PERSON WITH",
];

const LONGEST = 70;

/** Whether a piece is a part of the caption beside the powers, "NUMBER OF SHARES … WITH". */
export function isSideCaption(piece: Piece, from = piece.start): boolean {
  if (piece.end - from > LONGEST) return false;
  const { text } = piece.line;
  const key = firstLetters(text, from, piece.end);
  if (key === NO_WORD || (key < MOST_FIRST && FIRST_LETTERS[key] !== 1)) return false;
  const { letters } = lettersOf(text, from, piece.end);
  return letters.length < SHORTEST ? SIDE_WORDS.has(letters) : SIDE_CAPTIONS.has(letters);
}

const SHORTEST = 4;
const NO_WORD = -1;
const MOST_FIRST = 1 << 15;

/** The first three letters of a stretch as a number; `NO_WORD` where a digit stands in it, more where it has no three. */
function firstLetters(text: string, from: number, end: number): number {
  let key = 0;
  let seen = 0;
  for (let at = from; at < end; at++) {
    const code = codeAt(text, at);
    if (isDigit(code)) return NO_WORD;
    if (seen < 3 && isLetter(code)) {
      key = (key << 5) | (code & 31);
      seen++;
    }
  }
  return seen === 3 ? key : seen === 2 ? MOST_FIRST : NO_WORD;
}

const SIDE_WORDS: ReadonlySet<string> = new Set(["BY", "OF", "YOU", "ING", "ALLY", "BENE"]);
/** All stretches of the wordings that begin or end with a word: lines break words, but not at both ends. */
const SIDE_CAPTIONS: ReadonlySet<string> = new Set(SIDE_CAPTION_WORDINGS.flatMap(stretchesOf));

/** Which three letters any of them begins with: tells most pieces apart without their letters. */
const FIRST_LETTERS = new Uint8Array(MOST_FIRST);
for (const stretch of [...SIDE_CAPTIONS, ...SIDE_WORDS]) {
  if (stretch.length > 2) FIRST_LETTERS[firstLetters(stretch, 0, stretch.length)] = 1;
}

function stretchesOf(wording: string): readonly string[] {
  const words = wording.split(" ");
  const joined = words.join("");
  const stretches: string[] = [];
  let start = 0;
  for (const word of words) {
    for (let end = start + 1; end <= joined.length; end++) stretches.push(joined.slice(start, end));
    start += word.length;
    for (let from = 0; from < start; from++) stretches.push(joined.slice(from, start));
  }
  return stretches;
}
