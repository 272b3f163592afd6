import { nameFinder, nameKey } from "../../model/person-name.ts";
import type { Schedule } from "../../model/schedule.ts";
import { oneLine } from "../grammar/plain-text.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { wholeText } from "./texts.ts";

const DEFINED =
  /\((?:the |each,? an? |collectively,? |hereinafter,? |together,? )?"(?:the )?([^"]{2,40})"(?:[,;)]| or )/g;
const FARTHEST = 160;

/**
 * Finds the reporting person that words mean, by the name on the cover page or by the short name that the document
 * gives it: `Mill Road Capital III, L.P., a Delaware limited partnership (the "Fund")`.
 */
export const personFinder = onceASchedule((schedule) => {
  const names = schedule.reportingPersons.map(({ name }) => name);
  const aliases = aliasesOf(schedule, names);
  const byName = nameFinder(names);
  const known = new Map<string, number | null>();
  return (words: string): number | null => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const person = byName(words) ?? aliases.get(nameKey(words)) ?? null;
    known.set(words, person);
    return person;
  };
});

/** Short names that stand soon after one person's name, before another's; one that two persons have is nobody's. */
function aliasesOf(schedule: Schedule, names: readonly string[]): ReadonlyMap<string, number> {
  const text = oneLine(wholeText(schedule));
  const upper = text.toUpperCase();
  const stands = names.flatMap((name, person) => {
    const at = upper.indexOf(oneLine(name).toUpperCase());
    return at < 0 ? [] : [{ person, end: at + oneLine(name).length, at }];
  });
  const found = new Map<string, number | null>();
  for (const { person, end } of stands) {
    const next = Math.min(end + FARTHEST, ...stands.filter(({ at }) => at > end).map(({ at }) => at));
    const [first] = text.slice(end, next).matchAll(DEFINED);
    const key = first?.[1] ? nameKey(first[1]) : "";
    if (!key || /\b(?:PERSONS?|SHARES?|STOCK|ISSUER|COMPANY|ACT|STATEMENT)$/.test(key)) continue;
    found.set(key, found.has(key) ? null : person);
  }
  return new Map([...found].flatMap(([key, person]) => (person === null ? [] : [[key, person] as const])));
}
