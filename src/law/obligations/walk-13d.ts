import type { OwnedDay } from "../../model/reporting-facts.ts";
import { FIVE_PERCENT, initialSchedule13D } from "../13d-1/a-initial-schedule-13d.ts";
import { amendSchedule13D } from "../13d-2/a-amend-schedule-13d.ts";
import { isMoreThan } from "../percent-owned.ts";
import { inForceOn } from "../rule.ts";
import { periodic } from "./amendments-13g.ts";
import { crossingOn } from "./crossing.ts";
import { type Emission, emission, isFiling, type Walk } from "./emission.ts";
import { exempt as exemptInitial } from "./initials-13g.ts";
import {
  byTermsBetween,
  levelBefore,
  levelOn,
  missingBetween,
  netBetween,
  openingOf,
  percentOn,
} from "./levels.ts";
import { type Checkpoint, checkpoints } from "./month-ends.ts";
import { questionsOf } from "./open-questions.ts";
import { afterReport, NOTHING_REPORTED, type Reported } from "./reported.ts";

/**
 * What a filer of Schedule 13D has to file: the first when it comes over five percent, and an amendment at each change that is
 * one percent or more since the last report. What was reported is what was owned on the day of the filing. One that is over five
 * percent without an acquisition to report files a Schedule 13G under 13d-1(d) at the end of the period.
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
      // Whoever held nothing when the book begins has left what it filed before.
      if (level === null) isReporting = openingOf(history) !== null;
      else if (!filing.isAmendment || isMoreThan(percentOn(level, filing.on), FIVE_PERCENT) !== false)
        isReporting = true;
    }
  };
  let exempt: Reported = NOTHING_REPORTED;
  for (const checkpoint of checkpoints(history, until)) {
    const { on, level } = checkpoint;
    if (on < from) continue;
    if (started !== null && on <= started.on) continue;
    takeFilings(on);
    const wasReporting = isReporting;
    const found = !checkpoint.isChange
      ? []
      : isReporting
        ? amendment(walk, reported, level)
        : initial(walk, level);
    emissions.push(...found);
    if (found.some(isFiling) || (!isReporting && found.length > 0 && isOverFive(level))) {
      reported = level;
      isReporting = isOverFive(level);
    }
    // What a schedule of before the book told nobody knows: the opening balances are taken as told.
    if (isReporting && reported === null) reported = level;
    if (checkpoint.isChange && !found.some(isDue)) emissions.push(...questionsOf(walk, level, wasReporting));
    if (isReporting) exempt = NOTHING_REPORTED;
    else {
      const as13G = withoutReportableAcquisition(walk, checkpoint, exempt);
      emissions.push(...as13G);
      if (as13G.some(isFiling)) exempt = afterReport(exempt, level, on);
    }
  }
  return emissions;
}

/** Rule 13d-1(d): over five percent and not by an acquisition that paragraph (a) speaks of, at the end of a period; and its amendments. */
function withoutReportableAcquisition(
  walk: Walk,
  checkpoint: Checkpoint,
  reported: Reported,
): readonly Emission[] {
  if (reported.level !== null) return periodic(walk, checkpoint, reported);
  return isOverFive(checkpoint.level) ? exemptInitial(walk, checkpoint) : [];
}

const isOverFive = (day: OwnedDay): boolean => isMoreThan(percentOn(day, day.on), FIVE_PERCENT) === true;

const isDue = ({ duty }: Emission): boolean => duty.is === "due";

export function initial({ history, calendar }: Walk, day: OwnedDay): readonly Emission[] {
  const duty = inForceOn(initialSchedule13D, day.on)(crossingOn(history, day), calendar);
  return emission("13D", initialSchedule13D.cite, duty, day.on, day);
}

function amendment(
  { history, calendar }: Walk,
  reported: OwnedDay | null,
  day: OwnedDay,
): readonly Emission[] {
  const before = levelBefore(history, day.on);
  if (reported === null) return [];
  const net = netBetween(history, reported, day);
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
