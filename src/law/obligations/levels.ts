import type { PlainDate } from "../../base/plain-date.ts";
import { divide, equals, multiply, type Rational, subtract, sum, ZERO } from "../../base/rational.ts";
import type { MissingFact } from "../../model/outcome.ts";
import type { OwnedDay, OwnerHistory } from "../../model/reporting-facts.ts";
import type { PercentOwned } from "../percent-owned.ts";

/** Comparing what an owner has on one day with another: in shares of the same size, and only where both are known. */

export const percentOn = ({ percent, missing }: OwnedDay, on: PlainDate): PercentOwned => ({
  on,
  percent,
  missing,
});

/** The numbers in force on a date; `null` before the first. */
export const levelOn = ({ days }: OwnerHistory, on: PlainDate): OwnedDay | null =>
  days.findLast((day) => day.on <= on) ?? null;

/** How many shares more, in shares of the later day; `null` where one of the numbers is not whole. */
export function changeBetween(before: OwnedDay | null, after: OwnedDay): Rational | null {
  if (!after.isWhole || before?.isWhole === false) return null;
  const was = before === null ? ZERO : multiply(before.aggregate, divide(after.scale, before.scale));
  return subtract(after.aggregate, was);
}

/** What prices and terms alone did after one day and up to another, in shares of the later. */
export function byTermsBetween(history: OwnerHistory, before: OwnedDay | null, after: OwnedDay): Rational {
  const between = history.days.filter(({ on }) => (before === null || on > before.on) && on <= after.on);
  return sum(between.map(({ byTerms, scale }) => multiply(byTerms, divide(after.scale, scale))));
}

/** Acquired less disposed of after one day and up to another. */
export function netBetween(history: OwnerHistory, before: OwnedDay | null, after: OwnedDay): Rational | null {
  const change = changeBetween(before, after);
  return change && subtract(change, byTermsBetween(history, before, after));
}

export function holdingsChanged(reported: OwnedDay, now: OwnedDay): boolean | null {
  const change = changeBetween(reported, now);
  return change && !equals(change, ZERO);
}

/** What is missing to tell the change between two days. */
export function missingBetween(before: OwnedDay | null, after: OwnedDay): readonly MissingFact[] {
  const all = [...after.missing, ...(before?.missing ?? [])];
  return [...new Map(all.map((fact) => [fact.what, fact])).values()];
}

/** Whether a day's change is an acquisition; `null` where that, or its day, is not known. */
export function isAcquisition(history: OwnerHistory, day: OwnedDay): boolean | null {
  if (day.isAcquiredBefore) return null;
  const before = history.days.findLast(({ on }) => on < day.on) ?? null;
  const net = netBetween(history, before, day);
  return net && net.numerator > 0n;
}
