import type { FilerFacts, OwnedDay } from "../../model/reporting-facts.ts";
import { exemptInvestor } from "../13d-1/d-exempt-investor-schedule-13g.ts";
import { controlPurposeEnds13G } from "../13d-1/e-1-control-purpose-ends-13g.ts";
import { coolingOff } from "../13d-1/e-2-cooling-off.ts";
import { inForceOn } from "../rule.ts";
import { amendmentsDue } from "./amendments-13g.ts";
import { type Emission, emission, isFiling, type Walk } from "./emission.ts";
import { initialsDue } from "./initials-13g.ts";
import { levelOn, openingOf, percentOn } from "./levels.ts";
import { checkpoints } from "./month-ends.ts";
import { afterReport, type Kind13G, NOTHING_REPORTED, type Reported } from "./reported.ts";
import { walk13D } from "./walk-13d.ts";

/**
 * What a filer of Schedule 13G has to file: the first schedule, amendments at changes and at the ends of months, quarters and
 * years, and the Schedule 13D that a purpose of control or twenty percent calls for; from then on it files as walk13D has it.
 *
 * @param started what was owned when it came back to Schedule 13G, as 13d-1(h) allows
 */
export function walk13G(
  walk: Walk,
  kind: Kind13G,
  filer: FilerFacts,
  started: OwnedDay | null = null,
): readonly Emission[] {
  const emissions: Emission[] = [];
  const { history, filed, from, until } = walk;
  let reported: Reported = started === null ? NOTHING_REPORTED : afterReport(NOTHING_REPORTED, started);
  // Who reports under 13d-1(d), for it acquired nothing to report, amends as that paragraph's filers do.
  let kindNow = kind;
  const filings = filed.filter(({ schedule }) => schedule === "13G");
  const since = filer.controlPurposeSince;
  for (const checkpoint of checkpoints(history, until)) {
    const { on, level } = checkpoint;
    if (since !== null && since <= on) break;
    if (on < from || (started !== null && on <= started.on)) continue;
    for (const { on: day } of filings) {
      // What a schedule of before the book told nobody knows: the opening balances are taken as told.
      const known = levelOn(history, day) ?? openingOf(history);
      if (
        day < on &&
        known !== null &&
        !emissions.some((each) => isFiling(each) && each.event <= day) &&
        reported.level === null
      )
        reported = afterReport(reported, known);
    }
    const found =
      reported.level === null
        ? initialsDue(walk, kind, checkpoint)
        : amendmentsDue(walk, kindNow, checkpoint, reported);
    emissions.push(...found);
    if (found.some(({ schedule, duty }) => schedule === "13D" && duty.is === "due"))
      return [...emissions, ...walk13D(walk, level)];
    if (found.some((each) => isFiling(each) && each.schedule !== "13D"))
      reported = afterReport(reported, level, on);
    if (found.some(({ cite }) => cite === exemptInvestor.cite)) kindNow = "exempt";
    if (reported.level === null) kindNow = kind;
  }
  return since !== null && since <= until ? [...emissions, ...controlPurpose(walk, kind, since)] : emissions;
}

/** Rule 13d-1(e): the Schedule 13D, the ban on voting and buying, and the amendments after it. */
function controlPurpose(walk: Walk, kind: Kind13G, since: OwnedDay["on"]): readonly Emission[] {
  const level = levelOn(walk.history, since);
  if (level === null) return walk13D(walk);
  const paragraphs = { institution: "13d-1(b)", passive: "13d-1(c)", exempt: "13d-1(d)" } as const;
  const facts = { owned: percentOn(level, since), reportsUnder: paragraphs[kind] };
  const duty = inForceOn(controlPurposeEnds13G, since)(facts, walk.calendar);
  const filed = walk.filed.find(({ schedule, on }) => schedule === "13D" && on >= since)?.on ?? null;
  const ban = inForceOn(coolingOff, since)(since, filed).step;
  const found = emission("13D", controlPurposeEnds13G.cite, duty, since, level, ban);
  return [
    ...found,
    ...walk13D({ ...walk, from: since }, found.some(isFiling) ? { ...level, on: since } : null),
  ];
}
