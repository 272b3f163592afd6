import type { BodyLines } from "./body-lines.ts";
import type { ItemSection, ScheduleKind } from "./item-sections.ts";
import type { Places } from "./places.ts";
import type { SignaturePage } from "./signature-pages.ts";
import { piecesOf, textOfPieces } from "./text-of-lines.ts";

/** "After reasonable inquiry …" of Schedule 13D; what Item 10 of Schedule 13G certifies. */
export function certificationOf(
  body: BodyLines,
  schedule: ScheduleKind,
  sections: readonly ItemSection[],
  pages: readonly SignaturePage[],
  places: Places,
): string | null {
  const item = schedule === "13G" ? sections.find(({ numbers }) => numbers.includes("10")) : undefined;
  const { from, to } = pages[0]?.certification ?? { from: 0, to: 0 };
  const pieces = item ? item.pieces : piecesOf(body, { line: from, start: 0, endLine: to });
  const text = textOfPieces(pieces);
  if (text) places.note("certification", pieces);
  return text || null;
}
