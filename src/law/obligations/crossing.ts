import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { divide, multiply, type Rational } from "../../base/rational.ts";
import type { OwnedDay, OwnerHistory } from "../../model/reporting-facts.ts";
import { type Crossing, FIVE_PERCENT } from "../13d-1/a-initial-schedule-13d.ts";
import {
  oneYearBefore,
  twoPercentInTwelveMonths,
} from "../exchange-act-13d/d-6-B-two-percent-in-twelve-months.ts";
import { isMoreThan } from "../percent-owned.ts";
import { inForceOn } from "../rule.ts";
import { daysBack, isAcquisition, levelBefore, netBetween, percentOn } from "./levels.ts";

/** What a day's numbers are to the rules of the first schedule: an acquisition, an exempt one, or none. */
export function crossingOn(history: OwnerHistory, day: OwnedDay): Crossing {
  const acquisition = isAcquisition(history, day);
  return {
    after: percentOn(day, day.on),
    isAcquisition: acquisition,
    isCreeping: acquisition === true && isExemptAsCreeping(history, day),
    acquisitionMissing: day.acquisitionMissing,
  };
}

/** Every acquisition after a date and up to a day, in shares of that day; `null` where one is not known. */
export function acquiredSince(
  history: OwnerHistory,
  day: OwnedDay,
  after: PlainDate,
): readonly { readonly on: PlainDate; readonly shares: Rational }[] | null {
  const acquired = [];
  for (const each of daysBack(history, day.on, after)) {
    if (each.isAcquiredBefore) return null;
    const net = netBetween(history, levelBefore(history, each.on), each);
    if (net === null) return null;
    if (net.numerator > 0n)
      acquired.push({ on: each.on, shares: multiply(net, divide(day.scale, each.scale)) });
  }
  return acquired;
}

/**
 * Section 13(d)(6)(B) for an owner that comes over five percent: exempt only where everything acquired in the twelve months is
 * known. An opening balance within them was acquired on a day that nobody says.
 */
function isExemptAsCreeping(history: OwnerHistory, day: OwnedDay): boolean {
  if (isMoreThan(percentOn(day, day.on), FIVE_PERCENT) !== true) return false;
  const acquired = acquiredSince(history, day, addDays(oneYearBefore(day.on), -1));
  if (acquired === null) return false;
  const facts = {
    on: day.on,
    acquired,
    outstanding: day.outstanding,
    outstandingMissing: day.acquisitionMissing,
  };
  return inForceOn(twoPercentInTwelveMonths, day.on)(facts).is === "met";
}
