import type { LineIndex } from "../../base/place.ts";
import type { PlaceTable } from "../place-table.ts";
import { answerOf, placeOf } from "./answer.ts";
import type { CoverPage } from "./cover-pages.ts";
import { nameIn } from "./person-name.ts";
import type { Piece } from "./piece.ts";

/** Some print the names above the caption that asks for them. */
export function nameAbove(
  source: LineIndex,
  page: CoverPage,
  path: string,
  places: PlaceTable,
): string | null {
  const first = page.rows.get("name");
  if (!first) return null;
  const { all, consumed } = page.pieces;
  const line = (all[first.piece] as Piece).index;
  const above: { piece: Piece; from: number }[] = [];
  for (let index = first.piece - 1; index >= 0 && above.length < 4; index--) {
    const piece = all[index] as Piece;
    if (piece.index === line && (consumed[index] as number) > piece.start) continue;
    if (piece.index < line - 6 || (consumed[index] as number) > piece.start) break;
    if (/cusip|page\s+\d|schedule\s+13|^\W*13[dg]/i.test(piece.line.text)) break;
    above.unshift({ piece, from: piece.start });
  }
  const answer = answerOf(above);
  const found = nameIn(answer.text);
  const place = found ? placeOf(source, answer, found.start, found.end) : null;
  if (place) places[`${path}.name`] = place;
  return found?.value ?? null;
}
