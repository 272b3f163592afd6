import { equals, type Rational, sum, ZERO } from "../../base/rational.ts";
import type { Schedule } from "../../model/schedule.ts";
import { type Component, type Components, componentsOf } from "../grammar/components.ts";
import { itemFiveSections } from "./item-five.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { coverNumbers } from "./powers.ts";
import { wholeText } from "./texts.ts";

const RIGHTS =
  /\b(?:options?|warrants?|convertible|conversion|exercis\w+|issuable|rsus?|restricted stock units|right to acquire|preferred|notes?|derivative|swaps?|units|exchangeable)\b/i;

/** How many of a person's shares are rights to acquire: exact, or `null` where the document does not let one say. */
export function ownRights(schedule: Schedule, person: number): Rational | null {
  const cover = schedule.reportingPersons[person];
  const aggregate = cover ? coverNumbers(cover).aggregate : null;
  if (aggregate === null) return null;
  const whole = componentLists(schedule, person).find(
    ({ parts, exhaustive }) => exhaustive && equals(total(parts), aggregate),
  );
  if (whole) return total(whole.parts.filter(({ isRight }) => isRight));
  return speaksOfRights(schedule) ? null : ZERO;
}

/** The lists of parts that concern a person: of Item 5's section, and of the notes that mark its rows, put together. */
export const componentLists = (schedule: Schedule, person: number): readonly Components[] =>
  allComponentLists(schedule)[person] ?? [];

export const total = (parts: readonly Component[]): Rational => sum(parts.map(({ value }) => value));

const speaksOfRights = onceASchedule((schedule) => RIGHTS.test(wholeText(schedule)));

const allComponentLists = onceASchedule((schedule) =>
  schedule.reportingPersons.map((_, i) => listsOf(schedule, i)),
);

function listsOf(schedule: Schedule, person: number): readonly Components[] {
  const section = itemFiveSections(schedule).find((part) => part.person === person);
  const comment = schedule.reportingPersons[person]?.comment;
  const own = [section?.text, comment].flatMap((text) => (text ? (componentsOf(text) ?? []) : []));
  const notes = schedule.footnotes
    .filter(({ marks }) => marks.some((path) => path.startsWith(`reportingPersons.${person}.`)))
    .flatMap(({ text }) => componentsOf(text) ?? []);
  return [...own, ...notes, ...(notes.length > 1 ? [together(notes)] : [])];
}

const together = (lists: readonly Components[]): Components => ({
  parts: lists.flatMap(({ parts }) => parts),
  exhaustive: lists.every(({ exhaustive }) => exhaustive),
});
