import { dateFrom, daysInMonth, type PlainDate, partsOf } from "../../base/plain-date.ts";

export type Period = "month" | "quarter" | "year";

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The last day of the calendar month, quarter or year that a date is in.
 *
 * @example
 * endOf("quarter", "2024-07-23") //=> "2024-09-30"
 */
export function endOf(period: Period, date: PlainDate): PlainDate {
  const { year, month } = partsOf(date);
  const last = Math.ceil(month / MONTHS[period]) * MONTHS[period];
  return dateFrom(year, last, daysInMonth(year, last)) ?? date;
}

export const isEndOf = (period: Period, date: PlainDate): boolean => endOf(period, date) === date;
