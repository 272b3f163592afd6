import { addDays, dayOfWeek, type PlainDate, partsOf } from "../../base/plain-date.ts";

/**
 * A clock time of a day in US Eastern Time as an instant in UTC.
 *
 * Daylight saving time, 15 U.S.C. 260a: from 2007 from the second Sunday of March to the first of November; before, from 1987,
 * from the first Sunday of April to the last of October. The clocks change at 2 a.m.; times of the afternoon and evening,
 * which alone are asked for, have the time of their day.
 *
 * @example
 * easternInstant("2024-07-25", 22, 0) //=> "2024-07-26T02:00:00Z"
 */
export function easternInstant(on: PlainDate, hour: number, minute: number): string {
  const inUtc = hour + (isDaylightSaving(on) ? 4 : 5);
  const date = inUtc >= 24 ? addDays(on, 1) : on;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date}T${two(inUtc % 24)}:${two(minute)}:00Z`;
}

const LONGER_FROM = 2007;

export function isDaylightSaving(on: PlainDate): boolean {
  const { year, month, day } = partsOf(on);
  // The day of the month of the Sunday on or before, none of it where 0 or less; and how many Sundays the month has had.
  const lastSunday = day - dayOfWeek(on);
  const sundays = Math.ceil(lastSunday / 7);
  if (year >= LONGER_FROM) {
    if (month === 3) return sundays >= 2;
    return month === 11 ? sundays < 1 : [4, 5, 6, 7, 8, 9, 10].includes(month);
  }
  if (month === 4) return sundays >= 1;
  return month === 10 ? lastSunday + 7 <= 31 : [5, 6, 7, 8, 9].includes(month);
}
