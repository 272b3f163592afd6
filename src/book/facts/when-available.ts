import type { PlainDate } from "../../base/plain-date.ts";
import type { Availability } from "../../model/book.ts";

/** When something can be had: from a day, or at the latest by one; both `null` where nobody says. */
export interface When {
  readonly from: PlainDate | null;
  readonly noLaterThan: PlainDate | null;
}

export const UNKNOWN: When = { from: null, noLaterThan: null };

export const fromDay = (from: PlainDate): When => ({ from, noLaterThan: null });

export function whenAvailable(availability: Availability | undefined): When {
  if (availability === undefined) return UNKNOWN;
  return "from" in availability
    ? fromDay(availability.from)
    : { from: null, noLaterThan: availability.noLaterThan };
}

/** When both can be had: a unit that is delivered once it has vested and its day of delivery has come. */
export function laterOf(a: When, b: When): When {
  const [lastA, lastB] = [a.from ?? a.noLaterThan, b.from ?? b.noLaterThan];
  if (lastA === null || lastB === null) return UNKNOWN;
  if (a.from !== null && lastB <= a.from) return a;
  if (b.from !== null && lastA <= b.from) return b;
  return { from: null, noLaterThan: lastA > lastB ? lastA : lastB };
}
