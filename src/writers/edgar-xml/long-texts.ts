import { emptyItem } from "../../model/empty-schedule.ts";
import type { Exhibit, Item, Schedule } from "../../model/schedule.ts";
import { nextExhibitNumber, type WrittenExhibit } from "../../model/written-exhibit.ts";
import { forEdgarXml } from "./for-edgar-xml.ts";
import { type ItemField, itemFields13D, itemFields13G } from "./item-fields.ts";
import { refusal } from "./types.ts";

/** A schedule whose texts fit into EDGAR's elements, and the exhibits that took what did not. */
export interface FittedSchedule {
  readonly schedule: Schedule;
  readonly exhibits: readonly WrittenExhibit[];
}

/**
 * Moves the answers that are longer than EDGAR takes (20,000 characters, 2,000 for citizenship) into exhibits, as practice has it:
 * the item says in a sentence which exhibit answers it, and the exhibit is listed. What fits stays as it is.
 *
 * @example
 * withLongTextsInExhibits(schedule).exhibits //=> [{ number: "99.3", title: "Response to Item 5(c)", … }]
 */
export function withLongTextsInExhibits(given: Schedule): FittedSchedule {
  const is13G = given.form?.includes("13G") ?? false;
  const fields = is13G ? itemFields13G : itemFields13D;
  const carried = forEdgarXml(given).items;
  const exhibits: WrittenExhibit[] = [];
  const moved = Object.entries(fields).flatMap(([number, ofItem]) =>
    ofItem.flatMap((field) => {
      const text = carried[number]?.parts[field.part];
      return text !== undefined &&
        !field.isAddress &&
        refusal(field.type, text) !== null &&
        field.type.maxLength !== 150
        ? [{ number, field, text }]
        : [];
    }),
  );
  let schedule = given;
  for (const { number, field, text } of moved) {
    const name = itemName(number, field, ofItemCount(fields[number]));
    const exhibit: WrittenExhibit = {
      number: nextExhibitNumber(schedule.exhibits.map((one) => one.number)),
      title: `Response to ${name}`,
      paragraphs: text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== ""),
      table: null,
      signatures: [],
    };
    exhibits.push(exhibit);
    schedule = movedInto(schedule, number, field, name, exhibit, is13G);
  }
  return { schedule, exhibits };
}

const ofItemCount = (fields: readonly ItemField[] | undefined): number => fields?.length ?? 0;

/** "Item 5(c)"; "Item 4" where the item is one text. */
const itemName = (number: string, { part }: ItemField, parts: number): string =>
  parts > 1 && /^[a-j]/.test(part) && part.length <= 6 ? `Item ${number}(${part})` : `Item ${number}`;

function movedInto(
  schedule: Schedule,
  number: string,
  field: ItemField,
  name: string,
  exhibit: WrittenExhibit,
  is13G: boolean,
): Schedule {
  const sentence = `The response to ${name} is set forth in Exhibit ${exhibit.number}, which is incorporated herein by reference.`;
  const item = replaced(schedule.items[number] ?? emptyItem, field, sentence);
  const entry: Exhibit = { number: exhibit.number, description: `${exhibit.title}.`, incorporatedFrom: null };
  const items = { ...schedule.items, [number]: item };
  const seven = items["7"];
  const isListed = !is13G && number !== "7" && seven?.text;
  return {
    ...schedule,
    items: isListed
      ? { ...items, "7": { ...seven, text: `${seven.text}\n${exhibit.number} ${entry.description}` } }
      : items,
    transactions: number === "5" && field.part === "c" ? [] : schedule.transactions,
    exhibits: [...schedule.exhibits, entry],
  };
}

/** The sentence in the place of the part, or of the whole text where the item is not in parts. */
function replaced(item: Item, { part }: ItemField, sentence: string): Item {
  const before = item.parts[part];
  if (before === undefined) return { ...item, text: sentence, parts: {} };
  const parts = { ...item.parts, [part]: sentence };
  if (item.text === null || !item.text.includes(before)) return { ...item, parts };
  const at = item.text.indexOf(before);
  return {
    ...item,
    parts,
    text: `${item.text.slice(0, at)}${sentence}${item.text.slice(at + before.length)}`,
  };
}
