import type { Line } from "../layout/line.ts";

import { findRows, type RowFound } from "./find-rows.ts";
import { type Piece, piecesOf } from "./piece.ts";
import { type Pieces, piecesToRead } from "./pieces.ts";
import { POWERS, type Row } from "./rows.ts";

/** A cover page: its rows by what they ask, as pieces from one caption to the next. */
export interface CoverPage {
  readonly pieces: Pieces;
  readonly rows: ReadonlyMap<Row, RowFound>;
  /** All captions of the page, repeated ones too, in reading order. */
  readonly found: readonly RowFound[];
  /** The piece with which the page's last answer must end: the next page's first, or the end. */
  readonly end: number;
}

export interface CoverPages {
  readonly pages: readonly CoverPage[];
  /** The index of the first line of the first page, or of the line after the last when there is none. */
  readonly firstLine: number;
  /** The index of the line after the last page's last caption. */
  readonly afterLast: number;
}

/** Captions further apart than this are not of one page; after the last caption so many lines are still looked at. */
const MOST_LINES_BETWEEN = 120;
const LOOK_ON = 250;
/** A cover page on one endless line begins with its captions; the rest of a long paragraph is not looked at. */
const LONG = 1500;
const BEFORE = 30;
const AFTER = 40;

/** What only a cover page has at the beginning of a line, a cell or a column. */
const SURE_CAPTION =
  /(?:^|\s{2}|[\t\n|.)\d])\W{0,3}(?:(?:sole|shared)\s{1,9}(?:voting|dispos|power)|aggregate\s{1,9}amount|types?\s{1,9}of\s{1,9}reporting|names?\s{1,9}of\s{1,9}(?:the\s)?reporting|reporting\s{1,9}persons?\s{0,9}-|percent\s{1,9}of\s{1,9}class\s{1,9}rep|sec\s{1,9}use)/i;
const QUICK = /sole|shared|aggregate|reporting|percent|sec\s/i;

/** Finds the cover pages of a document among its lines. */
export function coverPagesOf(lines: readonly Line[], form: "13D" | "13G"): CoverPages {
  const range = stretchWithCaptions(lines);
  if (!range) return { pages: [], firstLine: lines.length, afterLast: 0 };
  const all: Piece[] = [];
  for (let index = range.from; index < range.to; index++) {
    for (const piece of piecesOf(lines[index] as Line, index)) all.push(piece);
  }
  const pieces = piecesToRead(all);
  const groups = grouped(findRows(pieces, form), all).filter(isCoverPage);
  const pages = groups.map((found, i): CoverPage => {
    const rows = new Map<Row, RowFound>();
    for (const row of found) if (!rows.has(row.row)) rows.set(row.row, row);
    return { pieces, rows, found, end: groups[i + 1]?.[0]?.piece ?? all.length };
  });
  const first = groups[0]?.[0];
  const last = groups.at(-1)?.at(-1);
  return {
    pages,
    firstLine: first ? (all[first.piece] as Piece).index : lines.length,
    afterLast: last ? (all[last.piece] as Piece).index + 1 : 0,
  };
}

/** The lines from the first that has a caption to the last, with some around; stops early once pages are over. */
function stretchWithCaptions(lines: readonly Line[]): { from: number; to: number } | null {
  let first = -1;
  let last = -1;
  for (let index = 0; index < lines.length; index++) {
    if (last >= 0 && index - last > LOOK_ON) break;
    const line = lines[index] as Line;
    if (line.text.length < 7) continue;
    const text = line.text.length > LONG ? line.text.slice(0, LONG) : line.text;
    if (!QUICK.test(text) || !SURE_CAPTION.test(text)) continue;
    if (first < 0) first = index;
    last = index;
  }
  if (first < 0) return null;
  return { from: Math.max(0, first - BEFORE), to: Math.min(lines.length, last + AFTER) };
}

/** Captions by cover page: each page begins with a name; a page's later repetitions of a row stay with it. */
function grouped(found: readonly RowFound[], all: readonly Piece[]): readonly (readonly RowFound[])[] {
  const groups: RowFound[][] = [];
  let open: RowFound[] | null = null;
  let isDone = false;
  let onlyNames = true;
  let lastLine = 0;
  for (const row of found) {
    const line = (all[row.piece] as Piece).index;
    const isFar = line - lastLine > MOST_LINES_BETWEEN;
    const begins = row.row === "name" ? isDone || !onlyNames : isDone && row.row !== "types";
    if (open === null || begins || isFar) {
      open = [];
      isDone = false;
      onlyNames = true;
      groups.push(open);
    }
    if (row.row === "types") isDone = true;
    if (row.row !== "name") onlyNames = false;
    open.push(row);
    lastLine = line;
  }
  return groups;
}

function isCoverPage(found: readonly RowFound[]): boolean {
  const rows = new Set(found.map(({ row }) => row));
  const powers = POWERS.filter((row) => rows.has(row)).length;
  const others = (["group", "secUse", "aggregate", "excludes", "percent", "types"] as const).filter((row) =>
    rows.has(row),
  );
  if (!rows.has("name")) return powers >= 2 && others.length >= 3;
  return powers + others.length >= 3;
}
