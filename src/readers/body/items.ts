import type { Item } from "../../model/schedule.ts";
import { trimmedEnd } from "../characters.ts";
import type { BodyLines } from "./body-lines.ts";
import { isNotApplicable, markedBoxes } from "./item-boxes.ts";
import { itemParts } from "./item-parts.ts";
import type { ItemSection, ScheduleKind } from "./item-sections.ts";
import type { Places } from "./places.ts";
import { spanText } from "./span.ts";
import { textOfPieces } from "./text-of-lines.ts";

/** The items by number; the sections of one number are joined. */
export function itemsOf(
  body: BodyLines,
  schedule: ScheduleKind,
  sections: readonly ItemSection[],
  places: Places,
): Readonly<Record<string, Item>> {
  const items: Record<string, Item> = {};
  for (const number of new Set(sections.flatMap((section) => section.numbers))) {
    const own = sections.filter((section) => section.numbers.includes(number));
    items[number] = itemOf(body, schedule, number, own, places);
  }
  return items;
}

function itemOf(
  body: BodyLines,
  schedule: ScheduleKind,
  number: string,
  sections: readonly ItemSection[],
  places: Places,
): Item {
  const path = `items.${number}`;
  const caption = sections.find((section) => section.caption.length > 0)?.caption ?? [];
  const [first] = sections;
  const pieces =
    first && sections.length === 1 ? first.pieces : sections.flatMap((section) => section.pieces);
  const heading = trimmedEnd(caption.map(spanText).join(" "), ".:;*†");
  const text = sections
    .map((section) => textOfPieces(section.pieces))
    .filter((part) => part !== "")
    .join("\n\n");
  if (heading) places.note(`${path}.heading`, caption);
  if (text) places.note(`${path}.text`, pieces);
  return {
    heading: heading || null,
    text: text || null,
    parts: itemParts({ body, schedule, number, pieces, path, places }),
    notApplicable: isNotApplicable(text),
    marked: schedule === "13G" ? markedBoxes(body, number, sections, path, places) : [],
  };
}
