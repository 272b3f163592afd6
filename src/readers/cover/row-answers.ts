import { initialOf, initials } from "../body/initials.ts";
import { type Answer, answerOf } from "./answer.ts";
import type { CoverPage } from "./cover-pages.ts";
import type { RowFound } from "./find-rows.ts";
import { type Piece, pieceText } from "./piece.ts";
import { loneNumber } from "./row-numbers.ts";
import { POWERS, ROW_NUMBERS, type Row } from "./rows.ts";
import { isSideCaption } from "./side-caption.ts";

type Stretch = { readonly piece: Piece; readonly from: number };

/** How far below the last caption of a page its answer may stand. */
const LAST_ANSWER_PIECES = 26;
/** No answer is longer, in pieces. */
const MOST_PIECES = 400;
const LEAD = /^(?:[\s:;*)\]]|\.(?!\d)|\.{2,}|[-–—_=](?=[\s-])(?![\s-]{0,3}0)){1,80}/;
const FURNITURE =
  /^\W{0,4}(?:cusip\b|page\s{1,4}\d{1,3}(?:\s|$)|\d{1,3}\s+of\s+\d{1,3}\s+pages?|page\s*$|of\s+\d{1,3}\s+pages?)/i;
const MAY_BE_FURNITURE = initials("0123456789cpo");
const mayBeFurniture = ({ line, start, end }: Piece): boolean =>
  MAY_BE_FURNITURE[initialOf(line.text, start, end)] === 1;
const GROUP_BOX = /^\(?\s?[ab]\s?\)?\s{0,20}(?:[[(/|<☐☒_{]|[xX](?:\s|$))/i;

/**
 * What stands after each caption of a page: the pieces up to the next caption, without the caption beside the powers,
 * rules, the row's own number where it stands below its caption, and what runs over every page.
 */
export function rowAnswers(page: CoverPage, coverEnd: number): ReadonlyMap<Row, Answer> {
  const stretches = new Map<RowFound, Stretch[]>();
  const form = numberingOf(page);
  for (const [i, row] of page.found.entries()) {
    const next = page.found[i + 1]?.piece ?? Math.min(coverEnd, row.piece + LAST_ANSWER_PIECES);
    stretches.set(row, stretchesBetween(page, row, next, form));
  }
  shareColumns(page, stretches);
  moveGroupBoxes(page, stretches);
  const answers = new Map<Row, Answer>();
  for (const [name, row] of page.rows) answers.set(name, answerOf(stretches.get(row) ?? []));
  return answers;
}

function stretchesBetween(page: CoverPage, row: RowFound, end: number, form: "13D" | "13G"): Stretch[] {
  const { all, consumed } = page.pieces;
  const stretches: Stretch[] = [];
  let number = row.number === null ? (ROW_NUMBERS[form][row.row] ?? null) : null;
  for (let index = row.piece; index < Math.min(end, all.length, row.piece + MOST_PIECES); index++) {
    const piece = all[index] as Piece;
    let from = Math.max(piece.start, consumed[index] as number);
    if (from > piece.start && from < piece.end)
      from += LEAD.exec(piece.line.text.slice(from, piece.end))?.[0].length ?? 0;
    if (from >= piece.end || isSideCaption(piece, from)) continue;
    if (from === piece.start && mayBeFurniture(piece) && FURNITURE.test(pieceText(piece))) continue;
    if (number !== null && from === piece.start && loneNumber(piece) === number) {
      number = null;
      continue;
    }
    stretches.push({ piece, from });
  }
  return stretches;
}

/** The form whose numbers the page's rows bear, before their captions or below them; by its captions if none do. */
function numberingOf(page: CoverPage): "13D" | "13G" {
  const borne = { "13D": 0, "13G": 0 };
  for (const [i, found] of page.found.entries()) {
    const numbers = found.number === null ? numbersBelow(page, found, page.found[i + 1]) : [found.number];
    for (const form of ["13D", "13G"] as const) {
      const number = ROW_NUMBERS[form][found.row];
      if (number !== undefined && numbers.includes(number)) borne[form]++;
    }
  }
  if (borne["13D"] !== borne["13G"]) return borne["13D"] > borne["13G"] ? "13D" : "13G";
  return page.rows.has("funds") || page.rows.has("legal") ? "13D" : "13G";
}

function numbersBelow(page: CoverPage, found: RowFound, next: RowFound | undefined): readonly number[] {
  const { all } = page.pieces;
  const end = Math.min(next?.piece ?? all.length, found.piece + 6);
  return all.slice(found.piece + 1, end).flatMap((piece) => loneNumber(piece) ?? []);
}

/**
 * Captions side by side, or one under another with their answers in the next column: the answers, found all after the
 * last caption, go to their captions by column, or in order where there are as many as captions.
 */
function shareColumns(page: CoverPage, stretches: Map<RowFound, Stretch[]>): void {
  const { all } = page.pieces;
  const { found } = page;
  for (let i = 0; i + 1 < found.length; i++) {
    const group = [found[i] as RowFound];
    while (i + 1 < found.length && isBeside(all, group.at(-1) as RowFound, found[i + 1] as RowFound)) {
      if ((stretches.get(group.at(-1) as RowFound) ?? []).length > 0) break;
      group.push(found[++i] as RowFound);
    }
    if (group.length < 2) continue;
    const last = group.at(-1) as RowFound;
    const pool = stretches.get(last) ?? [];
    const heads = group.map((row) => all[row.piece] as Piece);
    const sameColumn = heads.every(({ x }) => x === heads[0]?.x);
    if (sameColumn && pool.length !== group.length) continue;
    for (const row of group) stretches.set(row, []);
    for (const [k, stretch] of pool.entries()) {
      const owner = sameColumn ? k : ownerByColumn(heads, stretch.piece);
      stretches.get(group[owner] as RowFound)?.push(stretch);
    }
  }
}

/** Whether two captions stand on one line of print, in one row of a table, or in one cell. */
function isBeside(all: readonly Piece[], a: RowFound, b: RowFound): boolean {
  const first = all[a.piece] as Piece;
  const second = all[b.piece] as Piece;
  if (first.line !== second.line) return false;
  return first.x !== second.x || (POWERS.includes(a.row) && POWERS.includes(b.row));
}

function ownerByColumn(heads: readonly Piece[], piece: Piece): number {
  let owner = 0;
  const ragged = piece.line.kind === "printed" ? 4 : 0;
  for (const [k, head] of heads.entries()) if (piece.x >= head.x - ragged) owner = k;
  return owner;
}

/** Row 2's boxes may stand, on the page, beside the end of row 1. */
function moveGroupBoxes(page: CoverPage, stretches: Map<RowFound, Stretch[]>): void {
  const name = page.rows.get("name");
  const group = page.rows.get("group");
  if (!name || !group) return;
  const ofName = stretches.get(name) ?? [];
  const boxes = ofName.filter(({ piece, from }) => GROUP_BOX.test(pieceText(piece, from)));
  if (boxes.length === 0) return;
  stretches.set(
    name,
    ofName.filter((stretch) => !boxes.includes(stretch)),
  );
  stretches.set(group, [...boxes, ...(stretches.get(group) ?? [])]);
}
