import { emptySchedule } from "../../model/empty-schedule.ts";
import type { Schedule } from "../../model/schedule.ts";

/**
 * A schedule as JSON text, as `docs` and the command line show it: two blanks a level, fields in the contract's order
 * whatever order they were filled in, a line break at the end.
 *
 * @example
 * JSON.parse(writeJson(schedule)).form //=> "SC 13D/A"
 */
export function writeJson(schedule: Schedule): string {
  return `${JSON.stringify(inOrder(schedule), null, 2)}\n`;
}

/** The order of fields inside the schedule; what is not named here comes behind, as it was filled in. */
const fieldOrder: readonly string[] = [
  ...Object.keys(emptySchedule),
  ..."of number mark heading text parts notApplicable name cik hasNoCik cusips address memberOfGroup".split(
    " ",
  ),
  ..."fundSources legalProceedings citizenship soleVotingPower sharedVotingPower soleDispositivePower".split(
    " ",
  ),
  ..."sharedDispositivePower aggregateAmountOwned excludesCertainShares percentOfClass types comment".split(
    " ",
  ),
  ..."person date nature amount price cells description incorporatedFrom by title attorneyInFact".split(" "),
  ..."reportingPerson phone lines street1 street2 city stateOrCountry zipCode start end line".split(" "),
];

const rank: ReadonlyMap<string, number> = new Map(fieldOrder.map((field, i) => [field, i]));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, inOrder(entry)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => rankOf(a) - rankOf(b)));
}

const rankOf = (field: string): number => rank.get(field) ?? fieldOrder.length;
