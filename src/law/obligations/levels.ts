import type { PlainDate } from "../../base/plain-date.ts";
import { add, divide, equals, multiply, type Rational, subtract, ZERO } from "../../base/rational.ts";
import type { MissingFact } from "../../model/outcome.ts";
import type { OwnedDay, OwnerHistory } from "../../model/reporting-facts.ts";
import type { PercentOwned } from "../percent-owned.ts";

/** Comparing what an owner has on one day with another: in shares of the same size, and only where both are known. */

export const percentOn = ({ percent, missing }: OwnedDay, on: PlainDate): PercentOwned => ({
  on,
  percent,
  missing,
});

/** The place of the last day on or before a date; -1 before the first. */
function placeOn({ days }: OwnerHistory, on: PlainDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.on ?? on) <= on) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The numbers in force on a date; `null` before the first. */
export const levelOn = (history: OwnerHistory, on: PlainDate): OwnedDay | null =>
  history.days[placeOn(history, on)] ?? null;

/** The opening balances, `null` where nothing was held when the book begins: what was filed before told of holdings since sold. */
export function openingOf({ days: [first] }: OwnerHistory): OwnedDay | null {
  return first?.isAcquiredBefore ? first : null;
}

/** The numbers in force before a day's own. */
export function levelBefore(history: OwnerHistory, on: PlainDate): OwnedDay | null {
  const place = placeOn(history, on);
  return (history.days[place]?.on === on ? history.days[place - 1] : history.days[place]) ?? null;
}

/** The days of a history after a date and up to another, the last first. */
export function* daysBack(history: OwnerHistory, until: PlainDate, after: PlainDate): Generator<OwnedDay> {
  for (let place = placeOn(history, until); place >= 0; place--) {
    const day = history.days[place];
    if (day === undefined || day.on <= after) return;
    yield day;
  }
}

/** How many shares more, in shares of the later day; `null` where one of the numbers is not whole. */
export function changeBetween(before: OwnedDay | null, after: OwnedDay): Rational | null {
  if (!after.isWhole || before?.isWhole === false) return null;
  const was = before === null ? ZERO : multiply(before.aggregate, divide(after.scale, before.scale));
  return subtract(after.aggregate, was);
}

/** What prices and terms alone did after one day and up to another, in shares of the later. */
export function byTermsBetween(history: OwnerHistory, before: OwnedDay | null, after: OwnedDay): Rational {
  const sums = sumsByTerms(history);
  const until = sums[placeOn(history, after.on) + 1] ?? ZERO;
  const from = before === null ? ZERO : (sums[placeOn(history, before.on) + 1] ?? ZERO);
  return multiply(subtract(until, from), after.scale);
}

const sumsOf = new WeakMap<OwnerHistory, readonly Rational[]>();

/** What prices and terms did up to each day, in shares of the first: summed once, for a long history is asked day by day. */
function sumsByTerms(history: OwnerHistory): readonly Rational[] {
  const known = sumsOf.get(history);
  if (known) return known;
  let total = ZERO;
  const sums = [ZERO];
  for (const { byTerms, scale } of history.days) {
    if (!equals(byTerms, ZERO)) total = add(total, divide(byTerms, scale));
    sums.push(total);
  }
  sumsOf.set(history, sums);
  return sums;
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
  const net = netBetween(history, levelBefore(history, day.on), day);
  return net && net.numerator > 0n;
}
