import { codeAt } from "../characters.ts";
import { type CaptionFound, matchCaption } from "./caption-match.ts";
import { captionsBeginning } from "./captions.ts";
import { initialBit, pairKey } from "./letters.ts";
import { type Piece, pieceText } from "./piece.ts";
import type { Pieces } from "./pieces.ts";
import { loneNumber, type NumberBefore, numberBefore, numberNear } from "./row-numbers.ts";
import { mayBeNumber, type Row, rowNumbered } from "./rows.ts";

/** A row's caption, or its bare number, as it was found: `piece` is where it begins. */
export interface RowFound {
  readonly row: Row;
  readonly piece: number;
  readonly number: number | null;
  /** "Item 5: 1,000" in place of a caption. */
  readonly bare: boolean;
  readonly endsInRow: boolean;
}

const BARE = /^(?:item|row)\s{1,9}(\d{1,2})\s{0,3}:/i;

/** The first two letters of words that a row's number may follow: item, row, line, no. */
const NUMBER_WORDS: ReadonlySet<number> = new Set(["IT", "RO", "LI", "NO"].map((pair) => pairKey(pair, 0)));
/** What stands before a caption's first letter is not longer. */
const MOST_BEFORE = 24;

/** The key of the first two letters of a piece from an offset on, 0 where it has none; "l." may stand for 1. */
function firstPair(piece: Piece, from: number): number {
  const { text } = piece.line;
  const end = Math.min(piece.end, from + MOST_BEFORE);
  for (let at = from; at < end; at++) {
    const code = codeAt(text, at);
    if (initialBit(code) === 0) continue;
    if ((code | 32) === 108 && /[.)]/.test(text.charAt(at + 1))) continue;
    return at + 1 < piece.end ? pairKey(text, at) : 0;
  }
  return 0;
}

/**
 * Finds the captions of cover pages among pieces, in reading order, and marks what they take up as consumed: the
 * captions themselves, their numbers, and the numbers of rows that later captions refer to.
 */
export function findRows(pieces: Pieces, form: "13D" | "13G"): readonly RowFound[] {
  const found: RowFound[] = [];
  let bareStyle = false;
  for (let index = 0; index < pieces.all.length; index++) {
    const piece = pieces.all[index] as Piece;
    if ((pieces.consumed[index] as number) > piece.start) continue;
    const pair = firstPair(piece, piece.start);
    if (captionsBeginning(pair).length === 0 && !NUMBER_WORDS.has(pair)) continue;
    const text = pieceText(piece);
    const own = numberBefore(text);
    const before = own ? null : numberNear(pieces, index);
    const match = captionAt(pieces, index, own, before?.number ?? null);
    if (match) {
      const { row } = match.caption;
      const before = mayBeNumber(row, own?.number ?? -1) ? null : numberNear(pieces, index, row);
      if (before) pieces.consumed[before.index] = (pieces.all[before.index] as Piece).end;
      for (const part of match.parts) pieces.consumed[part.piece] = part.end;
      if (match.endsInRow) consumeRowReference(pieces, match.parts.at(-1)?.piece ?? index);
      found.push({
        row,
        piece: index,
        number: own?.number ?? before?.number ?? null,
        bare: false,
        endsInRow: match.endsInRow,
      });
      const numbered = before ? pieceText(pieces.all[before.index] as Piece) : text;
      if (row === "name" && /^\s*(?:item|row)/i.test(numbered)) bareStyle = true;
      continue;
    }
    const bare = bareStyle && !numbersNextCaption(pieces, index) ? BARE.exec(text) : null;
    const row = bare ? rowNumbered(form, Number(bare[1])) : null;
    if (bare && row) {
      pieces.consumed[index] = piece.start + bare[0].length;
      found.push({ row, piece: index, number: Number(bare[1]), bare: true, endsInRow: false });
    }
  }
  return found;
}

/** Whether a piece is only the number of the caption that follows it on its line. */
function numbersNextCaption(pieces: Pieces, index: number): boolean {
  const piece = pieces.all[index] as Piece;
  const next = pieces.all[index + 1];
  const number = loneNumber(piece);
  return number !== null && next?.line === piece.line && captionAt(pieces, index + 1, null, number) !== null;
}

function captionAt(
  pieces: Pieces,
  index: number,
  own: NumberBefore | null,
  before: number | null,
): CaptionFound | null {
  const piece = pieces.all[index] as Piece;
  const number = own?.number ?? before;
  const from = piece.start + (own?.length ?? 0);
  for (const caption of captionsBeginning(firstPair(piece, from))) {
    const isNumbered = number !== null && mayBeNumber(caption.row, number);
    if (caption.needsNumber && !isNumbered) continue;
    const match = matchCaption(pieces, index, from, caption);
    if (match) return match;
  }
  return null;
}

const ROW_REFERENCE = /^[\s]{0,4}[([]?\s?(?:\d{1,2}|l1|ll|1l)\s?[)\]]?(?=[\s:*.]|$)(?!\.\d)/i;

/** "… IN ROW (11)": the number may be broken off into the next piece. */
function consumeRowReference(pieces: Pieces, last: number): void {
  for (let index = last; index < Math.min(last + 2, pieces.all.length); index++) {
    const piece = pieces.all[index] as Piece;
    const from = Math.max(piece.start, pieces.consumed[index] as number);
    if (from >= piece.end) continue;
    const reference = ROW_REFERENCE.exec(piece.line.text.slice(from, piece.end));
    const bracketed = reference !== null && /[([]/.test(reference[0]);
    if (reference && (index === last || bracketed)) pieces.consumed[index] = from + reference[0].length;
    return;
  }
}
