import { addDays, type PlainDate } from "../../base/plain-date.ts";
import type { OwnedDay, OwnerHistory } from "../../model/reporting-facts.ts";
import { endOf } from "../calendar/periods.ts";

/** A day that the rules of Schedule 13G look at: one on which something changed, the last of a month, or both. */
export interface Checkpoint {
  readonly on: PlainDate;
  readonly level: OwnedDay;
  readonly isChange: boolean;
  readonly isMonthEnd: boolean;
}

/** The checkpoints from an owner's first day to a last. */
export function checkpoints({ days }: OwnerHistory, until: PlainDate): readonly Checkpoint[] {
  const first = days[0];
  if (first === undefined) return [];
  const found: Checkpoint[] = [];
  let index = 0;
  const take = (on: PlainDate): void => {
    while ((days[index + 1]?.on ?? until) <= on && index + 1 < days.length) index++;
    const level = days[index];
    if (level === undefined) return;
    found.push({ on, level, isChange: level.on === on, isMonthEnd: endOf("month", on) === on });
  };
  for (const on of datesToLookAt(days, first.on, until)) take(on);
  return found;
}

function datesToLookAt(days: readonly OwnedDay[], first: PlainDate, until: PlainDate): readonly PlainDate[] {
  const dates = new Set(days.map(({ on }) => on).filter((on) => on <= until));
  for (let on = endOf("month", first); on <= until; on = endOf("month", addDays(on, 1))) dates.add(on);
  return [...dates].toSorted();
}
