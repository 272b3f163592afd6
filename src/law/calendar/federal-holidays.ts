import { addDays, dayOfWeek, daysInMonth, type PlainDate, partsOf } from "../../base/plain-date.ts";
import type { Closure } from "./closure.ts";

/**
 * The legal public holidays of 5 U.S.C. 6103(a), and the days on which they are observed where they fall on a weekend: a
 * holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after. So New Year's Day of 2028,
 * a Saturday, closes December 31, 2027. The Saturday or Sunday itself is closed as such.
 *
 * Inauguration Day, 6103(c), is a holiday of federal employees in and around Washington alone and is not among them.
 */
export function federalHolidayOn(on: PlainDate): Closure | null {
  const weekday = dayOfWeek(on);
  if (weekday === SATURDAY || weekday === SUNDAY) return null;
  const itself = nameOfHoliday(on);
  if (itself !== null) return { on, name: itself, source: "5 U.S.C. 6103(a)", edgarClosed: true };
  if (weekday !== FRIDAY && weekday !== MONDAY) return null;
  const falls = addDays(on, weekday === FRIDAY ? 1 : -1);
  const name = nameOfHoliday(falls);
  if (name === null) return null;
  return { on, name: `${name} of ${falls}, observed`, source: "5 U.S.C. 6103(b)", edgarClosed: true };
}

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const FRIDAY = 5;
const SATURDAY = 6;

/** The year in which Juneteenth became a holiday: Public Law 117-17 of June 17, 2021. */
const JUNETEENTH_FROM = 2021;

/** The holiday that falls on a date, wherever it is observed. */
function nameOfHoliday(date: PlainDate): string | null {
  const { year, month, day } = partsOf(date);
  const isNth = (weekday: number, nth: number): boolean =>
    dayOfWeek(date) === weekday && Math.ceil(day / 7) === nth;
  switch (month) {
    case 1:
      return day === 1 ? "New Year's Day" : isNth(MONDAY, 3) ? "Birthday of Martin Luther King, Jr." : null;
    case 2:
      return isNth(MONDAY, 3) ? "Washington's Birthday" : null;
    case 5:
      return dayOfWeek(date) === MONDAY && day + 7 > daysInMonth(year, month) ? "Memorial Day" : null;
    case 6:
      return day === 19 && year >= JUNETEENTH_FROM ? "Juneteenth National Independence Day" : null;
    case 7:
      return day === 4 ? "Independence Day" : null;
    case 9:
      return isNth(MONDAY, 1) ? "Labor Day" : null;
    case 10:
      return isNth(MONDAY, 2) ? "Columbus Day" : null;
    case 11:
      return day === 11 ? "Veterans Day" : isNth(THURSDAY, 4) ? "Thanksgiving Day" : null;
    case 12:
      return day === 25 ? "Christmas Day" : null;
    default:
      return null;
  }
}
