import type { Line } from "../layout/line.ts";
import { isSpace } from "./blanks.ts";
import { MAY_HAVE_CAPTION } from "./captions.ts";

/**
 * A stretch of a line that stands by itself: a line of a cell, or what wide gaps part in plain text. `x` is its column:
 * characters in plain text, the grid's columns in tables.
 */
export interface Piece {
  readonly line: Line;
  /** The line's index in the document. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly x: number;
  /** Which line within the cell, from 0. */
  readonly inner: number;
}

export const pieceText = (piece: Piece, from = piece.start): string => piece.line.text.slice(from, piece.end);

/** A row number before one of its captions, within a stretch; what stands before is looked at last, since it is costly. */
const ROW_WITHIN =
  /[\s_|](?=(?:(?:item|row|line|no\.?)\s{1,3})?[([]?\d{1,2}[.)\]:|]{0,2}\s{0,20}(?:names?\sof|check\s|sec\suse|source\sof|citizenship|sole\s|shared\s|aggregate\s|percent(?:age)?\sof|type\sof))(?<!\b(?:item|row|line|no\.?)[\s_|])/gi;
/** A power's caption after the caption beside the powers. */
const POWER_WITHIN =
  /\b(?:with|person|shares|by|each|reporting|beneficially)\b[:.]?\s{1,9}(?=(?:sole|shared)\s{1,4}(?:voting|dispos|power\sto))/gi;
/** A gap after it parts no columns: the number follows. */
const ITEM = /(?:^|\s)(?:item|row)$/i;
const endsInItem = (text: string, from: number, at: number): boolean =>
  /[mw]/i.test(text.charAt(at - 1)) && ITEM.test(text.slice(Math.max(from, at - 5), at));
const FRAME = /^(?:[\s|:!¦+]|[-_=*~.]{4,}(?=\s|$|[^-_=*~.]))+/;
const BOX_START = /^\|[\s_]{0,4}[xX]?[\s_]{0,4}\|/;
const FRAME_END = /(?:[|¦+]|\s[:!]|[-_=*~]{4,})$/;
const FRAMES = new Set([..."|:!¦+-_=*~. \t\n"].map((character) => character.charCodeAt(0)));
const mayFrame = (code: number): boolean => (code < 65 || code > 90 ? FRAMES.has(code) : false);
const ONLY_RULES = /^[-_=~+|:!¦.\s*]*$/;

/** The stretches of a line, in reading order. */
export function piecesOf(line: Line, index: number): readonly Piece[] {
  if (line.kind === "page" || line.text === "") return [];
  const pieces: Piece[] = [];
  const mayBeCut = line.text.length > 12 && MAY_HAVE_CAPTION.test(line.text);
  const add = (from: number, to: number, x: number, inner: number): void => {
    const cuts = mayBeCut ? cutsWithin(line.text, from, to) : [from, to];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const piece = bare(line, index, cuts[i] as number, cuts[i + 1] as number, x, inner);
      if (piece) pieces.push(piece);
    }
  };
  if (line.kind === "printed") {
    const { text } = line;
    for (let from = 0; from < text.length; ) {
      let at = gapFrom(text, from);
      let after = gapEnd(text, at);
      while (at < text.length && endsInItem(text, from, at)) {
        at = gapFrom(text, after);
        after = gapEnd(text, at);
      }
      if (at > from) add(from, at, from, 0);
      from = Math.max(after, at + 1);
    }
  } else if (line.cells.length === 0) add(0, line.text.length, 0, 0);
  for (const cell of line.cells) {
    let inner = 0;
    for (let from = cell.start; from <= cell.end; ) {
      const feed = line.text.indexOf("\n", from);
      const to = feed < 0 || feed > cell.end ? cell.end : feed;
      if (to > from) add(from, to, cell.column, inner);
      inner++;
      from = to + 1;
    }
  }
  return pieces;
}

/** Where the next gap of two or more blanks begins, or the text ends. Only every other unit has to be looked at. */
function gapFrom(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 2) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (isSpace(text.charCodeAt(at - 1))) return at - 1;
    if (at + 1 < text.length && isSpace(text.charCodeAt(at + 1))) return at;
  }
  return text.length;
}

function gapEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function cutsWithin(text: string, from: number, to: number): number[] {
  const cuts = [from];
  if (to - from > 12) {
    const stretch = text.slice(from, to);
    const rows = hasDigitWithin(stretch) ? [...stretch.matchAll(ROW_WITHIN)] : [];
    const powers = /.sole|.shared/i.test(stretch) ? [...stretch.matchAll(POWER_WITHIN)] : [];
    const found = [...rows, ...powers];
    for (const match of found) cuts.push(from + match.index + match[0].length);
    if (found.length > 1) cuts.sort((a, b) => a - b);
  }
  cuts.push(to);
  return cuts;
}

function hasDigitWithin(text: string): boolean {
  for (let at = 3; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Without blanks, rules and frames at its ends; `null` where nothing else is there. */
function bare(line: Line, index: number, from: number, to: number, x: number, inner: number): Piece | null {
  const { text } = line;
  let start = from;
  if (mayFrame(text.charCodeAt(from))) {
    const stretch = text.slice(from, to);
    if (stretch.length > 2 && ONLY_RULES.test(stretch)) return null;
    if (!BOX_START.test(stretch)) start += FRAME.exec(stretch)?.[0].length ?? 0;
  }
  let end = to;
  for (let rounds = 0; rounds < 4 && end > start && mayFrame(text.charCodeAt(end - 1)); rounds++) {
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    const frame = FRAME_END.exec(text.slice(Math.max(start, end - 100), end))?.[0];
    if (frame === undefined || isBoxEnd(text, start, end)) break;
    end -= frame.length;
  }
  if (end <= start) return null;
  const shift = line.kind === "printed" ? start - from : 0;
  return { line, index, start, end, x: line.kind === "printed" ? from + shift : x, inner };
}

/** A pipe that ends a box, `|_|` or `|X|`, and no frame. */
function isBoxEnd(text: string, start: number, end: number): boolean {
  return /\|[\s_]{0,4}[xX]?[\s_]{0,4}\|$/.test(text.slice(Math.max(start, end - 12), end));
}
