import { addDays, dateFrom, dayOfWeek, daysInMonth, type PlainDate, partsOf } from "../../base/plain-date.ts";
import type { Closure } from "./closure.ts";

/**
 * The legal public holidays of 5 U.S.C. 6103(a), and the days on which they are observed where they fall on a weekend: a
 * holiday on a Saturday is observed on the Friday before, one on a Sunday on the Monday after. So New Year's Day of 2028,
 * a Saturday, closes December 31, 2027.
 *
 * Inauguration Day, 6103(c), is a holiday of federal employees in and around Washington alone and is not among them.
 */
export function federalHolidayOn(on: PlainDate): Closure | null {
  const { year } = partsOf(on);
  const found = [...holidaysOf(year), ...holidaysOf(year + 1)].find((holiday) => holiday.observed === on);
  if (!found) return null;
  const isObserved = found.observed !== found.falls;
  return {
    on,
    name: isObserved ? `${found.name} of ${found.falls}, observed` : found.name,
    source: isObserved ? "5 U.S.C. 6103(b)" : "5 U.S.C. 6103(a)",
    edgarClosed: true,
  };
}

interface Holiday {
  readonly name: string;
  readonly falls: PlainDate;
  readonly observed: PlainDate;
}

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/** The year in which Juneteenth became a holiday: Public Law 117-17 of June 17, 2021. */
const JUNETEENTH_FROM = 2021;

const years = new Map<number, readonly Holiday[]>();

function holidaysOf(year: number): readonly Holiday[] {
  const known = years.get(year);
  if (known) return known;
  const holidays = [
    named("New Year's Day", dateFrom(year, 1, 1)),
    named("Birthday of Martin Luther King, Jr.", nthOf(year, 1, MONDAY, 3)),
    named("Washington's Birthday", nthOf(year, 2, MONDAY, 3)),
    named("Memorial Day", lastMondayOf(year, 5)),
    ...(year >= JUNETEENTH_FROM
      ? [named("Juneteenth National Independence Day", dateFrom(year, 6, 19))]
      : []),
    named("Independence Day", dateFrom(year, 7, 4)),
    named("Labor Day", nthOf(year, 9, MONDAY, 1)),
    named("Columbus Day", nthOf(year, 10, MONDAY, 2)),
    named("Veterans Day", dateFrom(year, 11, 11)),
    named("Thanksgiving Day", nthOf(year, 11, THURSDAY, 4)),
    named("Christmas Day", dateFrom(year, 12, 25)),
  ].filter((holiday) => holiday !== null);
  years.set(year, holidays);
  return holidays;
}

function named(name: string, falls: PlainDate | null): Holiday | null {
  return falls && { name, falls, observed: observedOn(falls) };
}

function observedOn(falls: PlainDate): PlainDate {
  const weekday = dayOfWeek(falls);
  return weekday === SATURDAY ? addDays(falls, -1) : weekday === 0 ? addDays(falls, 1) : falls;
}

/** The first, second, … of a weekday in a month. */
export function nthOf(year: number, month: number, weekday: number, nth: number): PlainDate | null {
  const first = dateFrom(year, month, 1);
  if (first === null) return null;
  return addDays(first, ((weekday - dayOfWeek(first) + 7) % 7) + 7 * (nth - 1));
}

function lastMondayOf(year: number, month: number): PlainDate | null {
  const last = dateFrom(year, month, daysInMonth(year, month));
  return last && addDays(last, -((dayOfWeek(last) - MONDAY + 7) % 7));
}
