import type { Schedule } from "../../model/schedule.ts";
import { onceASchedule } from "./once-a-schedule.ts";

/** Everything that an item says: its text, or its parts where it has no text of its own; `null` where absent. */
export function itemText(schedule: Schedule, number: string): string | null {
  const item = schedule.items[number];
  if (!item) return null;
  return item.text ?? (Object.values(item.parts).join("\n") || null);
}

/** A lettered part, by its letter or by the name that the XML gives it; `null` where the item is not set apart so. */
export function partText(schedule: Schedule, number: string, letter: string): string | null {
  const item = schedule.items[number];
  const part = item?.parts[letter];
  if (part !== undefined) return part;
  return item?.text ? letteredPart(item.text, letter) : null;
}

/** What lies between "(e)" and "(f)" at the heads of paragraphs; `null` where the letter heads none or several. */
function letteredPart(text: string, letter: string): string | null {
  const heads = [...text.matchAll(/(?:^|\n)[ *•·-]{0,12}\(([a-j])\)/g)];
  const own = heads.filter((head) => head[1] === letter);
  const [first] = own;
  if (!first || own.length > 1) return null;
  const next = heads[heads.indexOf(first) + 1];
  return text.slice(first.index + first[0].length, next?.index).trim();
}

/** The notes of the cover pages and the comments that stand in their place in the XML. */
export const coverNotes = onceASchedule((schedule: Schedule): string => {
  const comments = schedule.reportingPersons.flatMap(({ comment }) => comment ?? []);
  return [...schedule.footnotes.map(({ text }) => text), ...comments].join("\n\n");
});

/** The texts of all items, and of the notes: what has to be cut into sentences is cut text by text. */
export const eachText = onceASchedule((schedule: Schedule): readonly string[] => [
  ...Object.keys(schedule.items).flatMap((number) => itemText(schedule, number) ?? []),
  coverNotes(schedule),
]);

/** The text of all items and notes. */
export const wholeText = onceASchedule((schedule: Schedule): string => {
  const items = Object.keys(schedule.items).flatMap((number) => itemText(schedule, number) ?? []);
  return [...items, coverNotes(schedule), schedule.history?.text ?? "", schedule.signatureComment ?? ""].join(
    "\n\n",
  );
});
