import { toFixed, toReadable } from "../../base/decimal.ts";
import {
  add,
  atLeast,
  divide,
  HUNDRED,
  isZero,
  multiply,
  ONE,
  type Rational,
  subtract,
} from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Deadline } from "../../model/deadline.ts";
import type { MissingFact } from "../../model/outcome.ts";
import { FIVE_PERCENT } from "../13d-1/a-initial-schedule-13d.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, promptly } from "../calendar/count-to.ts";
import { type Duty, due, dueIf, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";

/**
 * Rule 13d-2(a): where any material change occurs in the facts set forth in a Schedule 13D, among them any material increase or
 * decrease in the percentage owned, an amendment is due within two business days after the change; before February 5, 2024
 * promptly. An acquisition or disposition of one percent or more of the class is deemed material; a smaller one may be material
 * on the facts.
 *
 * The one percent is shares over the class outstanding, added up since the last report; a single transaction of one percent is
 * material though a contrary one follows. A fall to five percent or less is taken as material, as practice does, for it ends the
 * duty. Contested is a change of one percent or more that the price in a conversion formula alone makes: nothing is acquired or
 * disposed of, and yet the percentage moves. The same is asked where only the outstanding shares change, for the paragraph, unlike
 * 13d-2(b), makes no exception of it.
 */
export const amendSchedule13D: Rule<(change: ChangeOf13D, calendar?: Calendar) => Duty> = {
  id: "13d-2(a)",
  cite: ruleCitation("13d-2(a)"),
  title: "A material change, one percent or more above all, is reported within two business days",
  alsoCalled: ["1% rule", "material change", "13D/A deadline", "two business days", "promptly"],
  versions: [
    { from: day("2024-02-05"), to: null, decide: decideBy(inBusinessDays(2)) },
    { from: null, to: day("2024-02-05"), decide: decideBy(promptly) },
  ],
  notCovered: [
    "changes in other facts: plans and proposals, contracts, financing, reporting persons",
    "changes of less than one percent that are material on the facts",
    "whether transactions of one percent are counted net or gross: net, and each by itself",
  ],
};

/** What an owner's shares did since the last report, in the shares of the day of the change. */
export interface ChangeOf13D {
  readonly reported: PercentOwned;
  readonly after: PercentOwned;
  /** Acquired less disposed of since the report; `null` where facts are missing. */
  readonly net: Rational | null;
  /** Acquired less disposed of on the day alone. */
  readonly onTheDay: Rational | null;
  /** What prices and other terms of formulas alone added or took since the report. */
  readonly byTerms: Rational | null;
  readonly outstanding: Rational | null;
  readonly missing: readonly MissingFact[];
}

function decideBy(countTo: CountTo): (change: ChangeOf13D, calendar?: Calendar) => Duty {
  return (change, calendar) => {
    const cite = amendSchedule13D.cite;
    const { reported, after, net, onTheDay, byTerms, outstanding, missing } = change;
    const by = (): Deadline => countTo(after.on, cite, calendar);
    if (isMoreThan(reported, FIVE_PERCENT) === true && isMoreThan(after, FIVE_PERCENT) === false)
      return due(`${ownedText(after)}: no longer more than 5%, which ends the duty to report`, cite, by());
    if (net === null || outstanding === null || isZero(outstanding))
      return undetermined(`what changed by ${after.on} is not known`, cite, missing);
    const share = (shares: Rational): string =>
      `${toReadable(shares)} ÷ ${toReadable(outstanding)} = ${percentText(shares, outstanding)} of the class`;
    if (isOnePercent(net, outstanding))
      return due(`acquired or disposed of since the last report: ${share(net)}, 1% or more`, cite, by());
    if (onTheDay !== null && isOnePercent(onTheDay, outstanding))
      return due(`acquired or disposed of on the day: ${share(onTheDay)}, 1% or more`, cite, by());
    if (byTerms !== null && isOnePercent(add(net, byTerms), outstanding)) {
      const says = `${share(add(net, byTerms))} since the last report, of which ${toReadable(byTerms)} by prices and terms alone`;
      return dueIf(BY_TERMS, says, cite, by(), true);
    }
    const points = pointsBetween(reported, after);
    if (points !== null && atLeast(points, ONE)) {
      const says = `${ownedText(reported)}, ${ownedText(after)}: ${toFixed(points, 6)} points, mostly because other shares are outstanding`;
      return dueIf(BY_OUTSTANDING, says, cite, by());
    }
    return noDuty(`since the last report ${share(net)}, less than 1%: not deemed material`, cite);
  };
}

const BY_TERMS =
  "Is a change that only the price in the formula makes a material change in the percentage? Nothing was acquired or disposed of, and authorities differ.";
const BY_OUTSTANDING =
  "Is a change that only the issuer's outstanding shares make a material change in the percentage? The paragraph does not except it.";

const percentOf = (shares: Rational, outstanding: Rational): Rational =>
  multiply(HUNDRED, divide(shares, outstanding));

export const percentText = (shares: Rational, outstanding: Rational): string =>
  `${toFixed(percentOf(shares, outstanding), 6)}%`;

/** "Equal to one percent or more", up or down. */
export function isOnePercent(shares: Rational, outstanding: Rational): boolean {
  const percent = percentOf(shares, outstanding);
  return atLeast(percent, ONE) || atLeast(subtract({ numerator: 0n, denominator: 1n }, percent), ONE);
}

/** How many points two percents are apart; `null` where one is not known for certain. */
export function pointsBetween(a: PercentOwned, b: PercentOwned): Rational | null {
  if (a.percent === null || b.percent === null || a.missing.length + b.missing.length > 0) return null;
  const points = subtract(b.percent, a.percent);
  return points.numerator < 0n ? { ...points, numerator: -points.numerator } : points;
}
