import { isAnnexHeading } from "./annex-headings.ts";
import type { BodyLines } from "./body-lines.ts";
import { exhibitEntry } from "./exhibit-entry.ts";
import { initials } from "./initials.ts";
import { type Piece, piecesOf } from "./text-of-lines.ts";

/** A number as compared: "(a)" and "A" are the same. */
export const plainNumber = (number: string | null): string =>
  (number ?? "").toUpperCase().replace(/[^A-Z0-9]/g, "");

const INDEX =
  /^\W{0,4}(?:(?:exhibits? (?:index|list)|index (?:to|of)(?: the)? exhibits|list of exhibits|exhibits?)\W{0,6}$|exhibit\s{0,4}(?:nos?\b\.?|number|\t|\s{2,}).{0,80}(?:description|exhibits|title|document|page)\b)/i;
const MAY_INDEX = initials("eil");
const MOST_LINES = 250;

/** The pieces of each exhibit index outside of the item. */
export function indexPieces(body: BodyLines, used: ReadonlySet<number>): readonly (readonly Piece[])[] {
  const found: (readonly Piece[])[] = [];
  for (let line = body.from; line < body.lines.length; line++) {
    if (!body.begins(line, MAY_INDEX) || used.has(line)) continue;
    const text = body.lines[line]?.text ?? "";
    if (text.length > 200 || text.length < 7 || !INDEX.test(text.trim())) continue;
    const pieces = indexFrom(body, line + 1);
    if (pieces.length > 0) found.push(pieces);
    line = pieces.at(-1)?.index ?? line;
  }
  return found;
}

function indexFrom(body: BodyLines, from: number): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  for (const piece of piecesOf(body, {
    line: from,
    start: 0,
    endLine: Math.min(body.lines.length, from + MOST_LINES),
  })) {
    const entry = exhibitEntry(piece);
    if (pieces.length > 0 && turnsPage(body, pieces.at(-1)?.index ?? from, piece, entry !== null)) break;
    const isHeading = isAnnexHeading(piece.line.text) && (!entry || entry.description === null);
    if (isHeading && seen.size > 0) break;
    if (entry) {
      if (seen.has(plainNumber(entry.number)) && entry.description === null) break;
      seen.add(plainNumber(entry.number));
    } else if (piece.end - piece.start > 400 && seen.size > 0) break;
    pieces.push(piece);
  }
  return seen.size > 0 ? pieces : [];
}

/** An index goes over a page only with another entry, or its columns' headings, at the top of the next. */
function turnsPage(body: BodyLines, before: number, piece: Piece, isEntry: boolean): boolean {
  if (isEntry || INDEX.test(piece.line.text.trim())) return false;
  for (let line = before + 1; line < piece.index; line++) if (body.lines[line]?.kind === "page") return true;
  return false;
}
