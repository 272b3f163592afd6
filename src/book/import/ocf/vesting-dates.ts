import { addDays, dateFrom, daysInMonth, type PlainDate, partsOf } from "../../../base/plain-date.ts";
import type { OcfTransaction, VestingCondition, VestingTerms } from "./objects.ts";

/** A part of a grant that vests on a day, as a condition of its terms says. */
export interface DatedVesting {
  readonly on: PlainDate;
  readonly condition: VestingCondition;
}

/**
 * The days on which the parts of a security vest: from the day that its vesting started, through the conditions that follow
 * each other, as far as dates are known.
 *
 * @returns the parts in order of their days, and the names of the conditions that have none
 */
export function datedVestings(
  { vesting_conditions: conditions }: VestingTerms,
  events: readonly OcfTransaction[],
): { readonly dated: readonly DatedVesting[]; readonly undated: readonly string[] } {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const happened = new Map(events.map(({ vesting_condition_id: id = "", date }) => [id, date]));
  const lastDay = new Map<string, PlainDate>();
  const dated: DatedVesting[] = [];
  const following = new Set(conditions.flatMap(({ next_condition_ids: next }) => next));
  const waiting = conditions.filter(({ id }) => !following.has(id)).map(({ id }) => id);
  const seen = new Set<string>();
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const condition = byId.get(id);
    if (!condition || seen.has(id)) continue;
    seen.add(id);
    const days = daysOf(condition, happened, lastDay);
    const last = days.at(-1);
    if (last === undefined) continue;
    lastDay.set(id, last);
    if (condition.portion || condition.quantity) dated.push(...days.map((on) => ({ on, condition })));
    waiting.push(...condition.next_condition_ids);
  }
  return {
    dated: dated.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    undated: conditions.filter(({ id }) => !lastDay.has(id)).map(({ id, description }) => description ?? id),
  };
}

/** The most instalments that one condition is believed to have. */
const MOST_INSTALMENTS = 1200;

function daysOf(
  { id, trigger }: VestingCondition,
  happened: ReadonlyMap<string, PlainDate>,
  lastDay: ReadonlyMap<string, PlainDate>,
): readonly PlainDate[] {
  const { type, date, period, relative_to_condition_id: relativeTo } = trigger;
  if (type === "VESTING_SCHEDULE_ABSOLUTE") return date ? [date] : [];
  if (type !== "VESTING_SCHEDULE_RELATIVE") return [happened.get(id) ?? []].flat();
  const start = lastDay.get(relativeTo ?? "");
  if (start === undefined || period === undefined || period.occurrences > MOST_INSTALMENTS) return [];
  const days = Array.from({ length: period.occurrences }, (_, n) =>
    period.type === "MONTHS"
      ? monthsLater(start, period.length * (n + 1), period.day_of_month)
      : addDays(start, period.length * (n + 1)),
  );
  const cliff = period.cliff_installment ?? 0;
  const cliffDay = days[cliff - 1];
  return cliffDay === undefined ? days : days.map((day, n) => (n < cliff ? cliffDay : day));
}

/** The day so many months later that the terms name: a day of the month, its last, or that on which vesting started. */
function monthsLater(
  start: PlainDate,
  months: number,
  dayOfMonth = "VESTING_START_DAY_OR_LAST_DAY_OF_MONTH",
): PlainDate {
  const { year, month, day } = partsOf(start);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const wanted = /^\d\d/.test(dayOfMonth) ? Number(dayOfMonth.slice(0, 2)) : day;
  return dateFrom(toYear, toMonth, Math.min(wanted, daysInMonth(toYear, toMonth))) ?? start;
}
