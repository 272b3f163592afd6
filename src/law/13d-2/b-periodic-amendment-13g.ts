import { toFixed } from "../../base/decimal.ts";
import { atLeast, ONE } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { FIVE_PERCENT } from "../13d-1/a-initial-schedule-13d.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { inCalendarDays } from "../calendar/count-to.ts";
import { isEndOf } from "../calendar/periods.ts";
import { type Duty, due, dueIf, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, inForceOn, type Rule } from "../rule.ts";
import { pointsBetween } from "./a-amend-schedule-13d.ts";
import { exitAtFivePercentOrLess } from "./b-exit-at-five-percent-or-less.ts";

/**
 * Rule 13d-2(b): whoever filed a Schedule 13G amends it within forty-five days after the end of a calendar quarter in which any
 * material change occurred in what was reported. Until September 30, 2024 it was after the end of the calendar year, for any
 * change at all.
 *
 * No amendment is due where the percent changed solely because another number of shares is outstanding. What is material the SEC did
 * not define for this paragraph: one percent of the class, the measure of 13d-2(a), is taken as material, and so is the fall to
 * five percent or less that ends the amendments; of a smaller change it is asked.
 */
export const periodicAmendment13G: Rule<(change: PeriodicChange, calendar?: Calendar) => Duty> = {
  id: "13d-2(b)",
  cite: ruleCitation("13d-2(b)"),
  title: "A Schedule 13G is amended within 45 days after a quarter with a material change",
  alsoCalled: ["quarterly 13G amendment", "annual 13G amendment", "45 days after year end", "13G/A"],
  versions: [
    { from: day("2024-09-30"), to: null, decide: everyQuarter },
    { from: null, to: day("2024-09-30"), decide: everyYear },
  ],
  notCovered: ["changes in what a Schedule 13G reports beside ownership, such as an address"],
};

/** The last report and the last day of the period. */
export interface PeriodicChange {
  readonly reported: PercentOwned;
  readonly owned: PercentOwned;
  /** Whether the owner has other shares, or rights to other shares, than reported; `null` where facts are missing. */
  readonly holdingsChanged: boolean | null;
}

const cite = ruleCitation("13d-2(b)");

function everyQuarter({ reported, owned, holdingsChanged }: PeriodicChange, calendar?: Calendar): Duty {
  if (!isEndOf("quarter", owned.on)) return noDuty(`${owned.on} is not the last day of a quarter`, cite);
  const ended = withoutReason(reported, owned, holdingsChanged);
  if (ended) return ended;
  const by = inCalendarDays(45)(owned.on, cite, calendar);
  const says = `last reported: ${ownedText(reported)}; now ${ownedText(owned)}`;
  if (isMoreThan(owned, FIVE_PERCENT) === false) return due(`${says}, 5% or less`, cite, by);
  const points = pointsBetween(reported, owned);
  if (points === null)
    return undetermined(`${says}: how much changed is not known`, cite, missingOf(reported, owned));
  return atLeast(points, ONE)
    ? due(`${says}: ${toFixed(points, 6)} points, 1 or more, taken as material`, cite, by)
    : dueIf("Is a change of less than one percent of the class material here?", says, cite, by);
}

function everyYear({ reported, owned, holdingsChanged }: PeriodicChange, calendar?: Calendar): Duty {
  if (!isEndOf("year", owned.on)) return noDuty(`${owned.on} is not the last day of a year`, cite);
  const ended = withoutReason(reported, owned, holdingsChanged);
  if (ended) return ended;
  if (holdingsChanged === null)
    return undetermined("whether anything changed is not known", cite, missingOf(reported, owned));
  const says = `last reported: ${ownedText(reported)}; now ${ownedText(owned)}: a change`;
  return due(says, cite, inCalendarDays(45)(owned.on, cite, calendar));
}

function withoutReason(
  reported: PercentOwned,
  owned: PercentOwned,
  holdingsChanged: boolean | null,
): Duty | null {
  const exit = inForceOn(exitAtFivePercentOrLess, owned.on)(reported);
  if (exit.is === "met") return { is: "none", step: exit.step };
  if (holdingsChanged === false)
    return noDuty("what is held is as reported; other shares outstanding do not matter here", cite);
  return null;
}

export const missingOf = (...owned: readonly PercentOwned[]): PercentOwned["missing"] =>
  owned.flatMap(({ missing }) => missing);
