import { lettersOf } from "./letters.ts";
import { type Piece, pieceText } from "./piece.ts";

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
  const text = pieceText(piece, from);
  if (/\d/.test(text)) return false;
  const { letters } = lettersOf(text, 0, text.length);
  if (letters === "" || letters.length < 2) return false;
  if (letters.length < 4) return SIDE_WORDS.has(letters);
  return SIDE_CAPTIONS.has(letters);
}

const SIDE_WORDS: ReadonlySet<string> = new Set(["BY", "OF", "YOU", "ING", "ALLY", "BENE"]);
/** All stretches of the wordings that begin or end with a word: lines break words, but not at both ends. */
const SIDE_CAPTIONS: ReadonlySet<string> = new Set(SIDE_CAPTION_WORDINGS.flatMap(stretchesOf));

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
