import { codeAt, hasDigit, isSpace } from "../characters.ts";
import { forwardFinder } from "../forward-finder.ts";
import type { Line } from "../layout/line.ts";
import { matchesOf } from "../matches.ts";
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
const endsInItem = (text: string, from: number, at: number): boolean => {
  const last = codeAt(text, at - 1) | 32;
  return (last === 109 || last === 119) && ITEM.test(text.slice(Math.max(from, at - 5), at));
};
const FRAME = /^(?:[\s|:!¦+]|[-_=*~.]{4,}(?=\s|$|[^-_=*~.]))+/;
const BOX_START = /^\|[\s_]{0,4}[xX]?[\s_]{0,4}\|/;
const FRAMES = new Uint8Array(256);
for (const character of "|:!¦+-_=*~. \t\n") FRAMES[character.charCodeAt(0)] = 1;
const mayFrame = (code: number): boolean => FRAMES[code] === 1;
const RULES = "-_=*~";
const SHORTEST_RULE = 4;
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
  if (line.cells.length === 0) return pieces;
  const nextFeed = forwardFinder(line.text, "\n");
  for (const cell of line.cells) {
    let inner = 0;
    for (let from = cell.start; from <= cell.end; ) {
      const feed = nextFeed(from);
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
    if (!isSpace(codeAt(text, at))) continue;
    if (isSpace(codeAt(text, at - 1))) return at - 1;
    if (at + 1 < text.length && isSpace(codeAt(text, at + 1))) return at;
  }
  return text.length;
}

function gapEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(codeAt(text, at))) at++;
  return at;
}

function cutsWithin(text: string, from: number, to: number): number[] {
  const cuts = [from];
  if (to - from > 12) {
    const stretch = text.slice(from, to);
    const rows = hasDigit(stretch, 3) ? matchesOf(stretch, ROW_WITHIN) : [];
    const powers = /.sole|.shared/i.test(stretch) ? matchesOf(stretch, POWER_WITHIN) : [];
    const found = [...rows, ...powers];
    for (const match of found) cuts.push(from + match.index + match[0].length);
    if (found.length > 1) cuts.sort((a, b) => a - b);
  }
  cuts.push(to);
  return cuts;
}

/** Without blanks, rules and frames at its ends; `null` where nothing else is there. */
function bare(line: Line, index: number, from: number, to: number, x: number, inner: number): Piece | null {
  const { text } = line;
  let start = from;
  if (mayFrame(codeAt(text, from))) {
    const stretch = text.slice(from, to);
    if (stretch.length > 2 && ONLY_RULES.test(stretch)) return null;
    if (!BOX_START.test(stretch)) start += FRAME.exec(stretch)?.[0].length ?? 0;
  }
  let end = to;
  for (let rounds = 0; rounds < 4 && end > start && mayFrame(codeAt(text, end - 1)); rounds++) {
    while (end > start && codeAt(text, end - 1) <= 32) end--;
    const frame = frameAtEnd(text, start, end);
    if (frame === 0 || isBoxEnd(text, start, end)) break;
    end -= frame;
  }
  if (end <= start) return null;
  const shift = line.kind === "printed" ? start - from : 0;
  return { line, index, start, end, x: line.kind === "printed" ? from + shift : x, inner };
}

/** The length of the frame or rule that a stretch ends with; 0 where it ends with none. */
function frameAtEnd(text: string, start: number, end: number): number {
  const last = text.charAt(end - 1);
  if (last === "|" || last === "¦" || last === "+") return 1;
  if (last === ":" || last === "!") return end - 1 > start && isSpace(codeAt(text, end - 2)) ? 2 : 0;
  let from = end;
  while (from > start && end - from < MOST_RULED && RULES.includes(text.charAt(from - 1))) from--;
  return end - from >= SHORTEST_RULE ? end - from : 0;
}

const MOST_RULED = 100;

/** A pipe that ends a box, `|_|` or `|X|`, and no frame. */
function isBoxEnd(text: string, start: number, end: number): boolean {
  return /\|[\s_]{0,4}[xX]?[\s_]{0,4}\|$/.test(text.slice(Math.max(start, end - 12), end));
}
