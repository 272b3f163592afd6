import type { ScheduleKind } from "../model/cover-rows.ts";
import { emptyItem } from "../model/empty-schedule.ts";
import { itemHeadings } from "../model/item-headings.ts";
import type { Item, Schedule } from "../model/schedule.ts";

/** An item to print, with the heading that the form has for it. */
export interface PrintedItem {
  readonly number: string;
  readonly heading: string | null;
  readonly item: Item;
}

/**
 * The items in the form's order, then those that the form does not have. Schedule 13D's Items 5 and 7 stand where the
 * schedule has trades or exhibits, even where they have no text.
 */
export function printedItems(schedule: Schedule, kind: ScheduleKind): readonly PrintedItem[] {
  const headings = itemHeadings(kind);
  const listed: Readonly<Record<string, boolean>> =
    kind === "13D" ? { 5: schedule.transactions.length > 0, 7: schedule.exhibits.length > 0 } : {};
  const numbers = new Set([...Object.keys(headings), ...Object.keys(schedule.items)]);
  return [...numbers].flatMap((number) => {
    const item = schedule.items[number] ?? (listed[number] ? emptyItem : null);
    return item === null ? [] : [{ number, heading: headings[number] ?? item.heading, item }];
  });
}
