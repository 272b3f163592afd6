import type { Schedule } from "../../model/schedule.ts";
import { type PersonSection, personSections } from "../grammar/person-sections.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { personFinder } from "./person-named.ts";
import { itemText } from "./texts.ts";

/**
 * What Item 5 says of each reporting person, where it speaks of them one by one; all of it is of the one person where
 * there is but one.
 */
export const itemFiveSections = onceASchedule((schedule: Schedule): readonly PersonSection[] => {
  const text = itemText(schedule, "5");
  if (text === null) return [];
  return schedule.reportingPersons.length === 1
    ? [{ person: 0, text }]
    : personSections(withNamesOnLines(text, schedule), personFinder(schedule));
});

/** "Jane Roe: (1) Sole voting power …" runs on after the words before it: the name is put on a line of its own. */
function withNamesOnLines(text: string, { reportingPersons }: Schedule): string {
  const names = reportingPersons.map(({ name }) => name).filter((name) => name.length > 4);
  return names.reduce((so, name) => so.replaceAll(`${name}:`, `\n${name}:\n`), text);
}
