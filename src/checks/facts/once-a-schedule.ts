import type { Schedule } from "../../model/schedule.ts";

/**
 * Does a piece of reading once for a schedule, however many checks ask for it. A Schedule is readonly, so what was read
 * from it stays true.
 */
export function onceASchedule<T>(work: (schedule: Schedule) => T): (schedule: Schedule) => T {
  const known = new WeakMap<Schedule, { readonly value: T }>();
  return (schedule) => {
    const before = known.get(schedule);
    if (before) return before.value;
    const value = work(schedule);
    known.set(schedule, { value });
    return value;
  };
}
