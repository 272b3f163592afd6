import { type CaptionFound, matchCaption, type Pieces } from "./caption-match.ts";
import { captionsBeginning } from "./captions.ts";
import { type Piece, pieceText } from "./piece.ts";
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

const NUMBER =
  /^\s{0,4}(?:(?:item|row|line|no\.?)\s{0,9})?[([]?\s?(\d{1,2}|[lI](?=[.)]))\s?(?:\([a-z]\))?[\s.):\]|\-–—]{0,12}/i;
const LONE_NUMBER =
  /^\s{0,4}(?:(?:item|row|line|no\.?)\s{0,9})?[([]?\s?(\d{1,2}|[lI])\s?[.):\]]{0,3}\s?\.?$/i;
const BARE = /^(?:item|row)\s{1,9}(\d{1,2})\s{0,3}:/i;

/** Words that a row's number may follow: item, row, line, no. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(["IT", "RO", "LI", "NO"]);

/** The first two letters of a stretch, where it begins with any; "l." may stand for 1. */
function firstLetters(text: string): string {
  for (let at = 0; at < Math.min(text.length, 24); at++) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) continue;
    if (code === 108 && /[.)]/.test(text.charAt(at + 1))) continue;
    return text.slice(at, at + 2).toUpperCase();
  }
  return "";
}

/** The number that a row is given before its caption, and where it ends. */
function numberBefore(text: string): { number: number; length: number } | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const number = /[lI]/.test(match[1] as string) ? 1 : Number(match[1]);
  return { number, length: match[0].length };
}

/** A piece that is nothing but a row's number. */
export function loneNumber(piece: Piece, from = piece.start): number | null {
  const match = LONE_NUMBER.exec(pieceText(piece, from).trim());
  if (!match) return null;
  return /[lI]/.test(match[1] as string) ? 1 : Number(match[1]);
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
    const text = pieceText(piece);
    const letters = firstLetters(text);
    const mayBeCaption = captionsBeginning(letters).length > 0;
    if (!mayBeCaption && !NUMBER_WORDS.has(letters)) continue;
    const own = numberBefore(text);
    const before = own ? null : numberNear(pieces, index);
    const match = captionAt(pieces, index, own, before?.number ?? null);
    if (match) {
      const { row } = match.caption;
      const before = mayBeNumber(row, own?.number ?? -1) ? null : numberNear(pieces, index, row);
      if (before) pieces.consumed[before.index] = (pieces.all[before.index] as Piece).end;
      for (const [part, end] of match.parts) pieces.consumed[part] = end;
      if (match.endsInRow) consumeRowReference(pieces, Math.max(...match.parts.keys()));
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
  own: { number: number; length: number } | null,
  before: number | null,
): CaptionFound | null {
  const piece = pieces.all[index] as Piece;
  const number = own?.number ?? before;
  for (const caption of captionsBeginning(firstLetters(pieceText(piece, piece.start + (own?.length ?? 0))))) {
    const isNumbered = number !== null && mayBeNumber(caption.row, number);
    if (caption.needsNumber && !isNumbered) continue;
    const match = matchCaption(pieces, index, piece.start + (own?.length ?? 0), caption);
    if (match) return match;
  }
  return null;
}

/** The piece before that is only the number of the row: on the same line, or alone on the line above. */
function numberNear(
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
