import type { OwnedDay } from "../../model/reporting-facts.ts";
import { FIVE_PERCENT, initialSchedule13D } from "../13d-1/a-initial-schedule-13d.ts";
import { amendSchedule13D } from "../13d-2/a-amend-schedule-13d.ts";
import { isMoreThan } from "../percent-owned.ts";
import { inForceOn } from "../rule.ts";
import { type Emission, emission, isFiling, type Walk } from "./emission.ts";
import {
  byTermsBetween,
  changeBetween,
  isAcquisition,
  levelOn,
  missingBetween,
  netBetween,
  percentOn,
} from "./levels.ts";

/**
 * What a filer of Schedule 13D has to file: the first when it comes over five percent, and an amendment at each change that is
 * one percent or more since the last report. What was reported is what was owned on the day of the filing.
 *
 * @param started what was owned when an earlier duty to file a Schedule 13D arose, as by 13d-1(e) or (f)
 */
export function walk13D(walk: Walk, started: OwnedDay | null = null): readonly Emission[] {
  const { history, filed, from, until } = walk;
  const emissions: Emission[] = [];
  const filings = filed.filter(({ schedule }) => schedule === "13D");
  let reported = started;
  let isReporting = started !== null;
  let next = 0;
  const takeFilings = (before: string): void => {
    for (; next < filings.length; next++) {
      const filing = filings[next];
      if (filing === undefined || filing.on >= before) return;
      const level = levelOn(history, filing.on);
      // What nobody knows on the day of the filing was not reported: the level that called for it was.
      const isKnown = level !== null && (level.isWhole || !reported?.isWhole);
      if (isKnown && (started === null || filing.on >= started.on)) reported = level;
      if (
        !filing.isAmendment ||
        level === null ||
        isMoreThan(percentOn(level, filing.on), FIVE_PERCENT) !== false
      )
        isReporting = true;
    }
  };
  for (const day of history.days) {
    if (day.on < from || day.on > until) continue;
    if (started !== null && day.on <= started.on) continue;
    takeFilings(day.on);
    const found = isReporting ? amendment(walk, reported, day) : initial(walk, day);
    emissions.push(...found);
    if (found.some(isFiling) || (!isReporting && found.length > 0 && isOverFive(day))) {
      reported = day;
      isReporting = isOverFive(day);
    }
  }
  return emissions;
}

const isOverFive = (day: OwnedDay): boolean => isMoreThan(percentOn(day, day.on), FIVE_PERCENT) === true;

export function initial({ history, calendar }: Walk, day: OwnedDay): readonly Emission[] {
  const crossing = {
    after: percentOn(day, day.on),
    isAcquisition: isAcquisition(history, day),
    acquisitionMissing: day.acquisitionMissing,
  };
  const duty = inForceOn(initialSchedule13D, day.on)(crossing, calendar);
  return emission("13D", initialSchedule13D.cite, duty, day.on, day);
}

function amendment(
  { history, calendar }: Walk,
  reported: OwnedDay | null,
  day: OwnedDay,
): readonly Emission[] {
  const before = history.days.findLast(({ on }) => on < day.on) ?? null;
  if (reported === null) return [];
  const net = netBetween(history, reported, day);
  if (net !== null && changeBetween(before, day) !== null && isUntouched(before, day)) return [];
  const duty = inForceOn(amendSchedule13D, day.on)(
    {
      reported: percentOn(reported, reported.on),
      after: percentOn(day, day.on),
      net,
      onTheDay: netBetween(history, before, day),
      byTerms: byTermsBetween(history, reported, day),
      outstanding: day.outstanding,
      missing: missingBetween(reported, day),
    },
    calendar,
  );
  return emission("13D/A", amendSchedule13D.cite, duty, day.on, day);
}

/** A day on which nothing of the owner's changed: the numbers of the day before stand. */
const isUntouched = (before: OwnedDay | null, day: OwnedDay): boolean =>
  before !== null &&
  before.percent !== null &&
  day.percent !== null &&
  before.percent.numerator === day.percent.numerator &&
  before.percent.denominator === day.percent.denominator;
