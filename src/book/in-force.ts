import type { PlainDate } from "../base/plain-date.ts";

/** From a day on, and until before another; open where not given. */
export interface Period {
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
}

export function inForce({ from, until }: Period, on: PlainDate): boolean {
  return (from === undefined || from <= on) && (until === undefined || on < until);
}

/** Whether there is a day in both. */
export function overlap(a: Period, b: Period): boolean {
  const startsBeforeEnd = (one: Period, other: Period): boolean =>
    one.from === undefined || other.until === undefined || one.from < other.until;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
