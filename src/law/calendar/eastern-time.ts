import { addDays, dateFrom, type PlainDate, partsOf } from "../../base/plain-date.ts";
import { nthOf } from "./federal-holidays.ts";

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

const SUNDAY = 0;
const LONGER_FROM = 2007;

export function isDaylightSaving(on: PlainDate): boolean {
  const { year } = partsOf(on);
  const begins = year >= LONGER_FROM ? nthOf(year, 3, SUNDAY, 2) : nthOf(year, 4, SUNDAY, 1);
  const ends = year >= LONGER_FROM ? nthOf(year, 11, SUNDAY, 1) : lastSundayOfOctober(year);
  return begins !== null && ends !== null && begins <= on && on < ends;
}

function lastSundayOfOctober(year: number): PlainDate | null {
  const november = dateFrom(year, 11, 1);
  const firstOfNovember = november && nthOf(year, 11, SUNDAY, 1);
  return firstOfNovember && addDays(firstOfNovember, -7);
}
