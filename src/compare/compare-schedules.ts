import type { ComparedSchedule, Comparison, PersonNow } from "../model/comparison.ts";
import type { ReportingPerson, Schedule } from "../model/schedule.ts";
import { personChange } from "./cover-changes.ts";
import { doubtsAbout } from "./doubts.ts";
import { exhibitChanges } from "./exhibit-changes.ts";
import { itemChanges } from "./item-changes.ts";
import { matchPersons } from "./match-persons.ts";
import { kindOfForm, titleChanges } from "./title-changes.ts";

/**
 * Says what changed from one schedule to a later one on the same class.
 *
 * Values are compared as the documents print them: a number that one of them does not give is no change to or from 0.
 * Persons are matched by CIK and by name, whatever its spelling; items are compared by the form's numbers, so a
 * Schedule 13D is held against a 13G by its cover pages alone.
 *
 * @param old the earlier schedule
 * @param later the later one
 * @returns changes by person, item and exhibit, thresholds crossed, and doubts whether the two belong together
 * @example
 * compareSchedules(amendment7, amendment8).persons[0].rows
 * //=> [{ label: "Aggregate", old: "94000000", new: "214940800", delta: "+120940800", unit: "shares", … }]
 */
export function compareSchedules(old: Schedule, later: Schedule): Comparison {
  const pairs = matchPersons(old.reportingPersons, later.reportingPersons);
  const joined = later.reportingPersons.flatMap((person, i) =>
    pairs.some((pair) => pair.new === i) ? [] : [personNow(person, i)],
  );
  const left = old.reportingPersons.flatMap((person, i) =>
    pairs.some((pair) => pair.old === i) ? [] : [personNow(person, i)],
  );
  const kinds = { old: kindOfForm(old.form), new: kindOfForm(later.form) };
  const isSwitch = kinds.old !== null && kinds.new !== null && kinds.old !== kinds.new;
  return {
    old: compared(old),
    new: compared(later),
    doubts: doubtsAbout(old, later, pairs.length),
    scheduleSwitch: isSwitch ? (kinds.new === "13D" ? "13G to 13D" : "13D to 13G") : null,
    title: titleChanges(old, later),
    persons: pairs.map((pair) => personChange(old.reportingPersons, later.reportingPersons, pair)),
    joined,
    left,
    items: isSwitch ? [] : itemChanges(old, later),
    exhibits: exhibitChanges(old.exhibits, later.exhibits),
  };
}

/** Whether anything at all changed, apart from what an amendment does not repeat. */
export function hasChanged(comparison: Comparison): boolean {
  const { persons, joined, left, items, exhibits, title, scheduleSwitch } = comparison;
  const lists: readonly (readonly unknown[])[] = [joined, left, title, ...persons.map(({ rows }) => rows)];
  return (
    scheduleSwitch !== null ||
    lists.some((list) => list.length > 0) ||
    items.some(({ change }) => change !== "not in the later") ||
    exhibits.some(({ change }) => change !== "not listed again")
  );
}

const compared = ({ form, amendmentNumber, eventDate, submission }: Schedule): ComparedSchedule => ({
  form,
  amendmentNumber,
  eventDate,
  filedOn: submission?.filedOn ?? null,
});

const personNow = (person: ReportingPerson, index: number): PersonNow => ({
  name: person.name,
  index,
  aggregateAmountOwned: person.aggregateAmountOwned,
  percentOfClass: person.percentOfClass,
});
