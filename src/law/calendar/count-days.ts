import { addDays, type PlainDate } from "../../base/plain-date.ts";
import type { Citation } from "../../model/citation.ts";
import type { Deadline } from "../../model/deadline.ts";
import { type Step, step } from "../../model/derivation.ts";
import { type Calendar, dayKind, federalCalendar, weekdayOf } from "./calendar.ts";

/** A count of days: the day that it ends on, and the days that it went over. */
interface Count {
  readonly on: PlainDate;
  readonly skipped: readonly { readonly on: PlainDate; readonly why: string; readonly isCertain: boolean }[];
}

/** Goes from day to day until `days` open ones are counted; with 0 days to the first open one from `start` on. */
function countFrom(start: PlainDate, days: number, calendar: Calendar, perhapsIsOpen: boolean): Count {
  const skipped = [];
  let left = days;
  let on = start;
  for (;;) {
    const kind = dayKind(on, calendar);
    const isOpen = kind.is === "business day" || (kind.is === "perhaps closed" && perhapsIsOpen);
    if (isOpen && left <= 1) return { on, skipped };
    if (isOpen) left--;
    else skipped.push({ on, why: kind.why, isCertain: kind.is === "closed" });
    on = addDays(on, 1);
  }
}

/**
 * The last of so many business days after a date: day 1 is the first business day after it.
 *
 * @example
 * businessDaysAfter("2024-06-14", 5).on //=> "2024-06-24", for June 19 is a holiday
 */
export function businessDaysAfter(
  date: PlainDate,
  days: number,
  cite: Citation,
  calendar: Calendar = federalCalendar,
): Deadline {
  const start = addDays(date, 1);
  const says = `${days} business day${days === 1 ? "" : "s"} after ${weekdayOf(date)}, ${date}`;
  return deadline(
    says,
    cite,
    countFrom(start, days, calendar, true),
    countFrom(start, days, calendar, false),
  );
}

/** The last of so many calendar days after a date, put off to the next business day where it is none (Rule 0-3(a)). */
export function calendarDaysAfter(
  date: PlainDate,
  days: number,
  cite: Citation,
  calendar: Calendar = federalCalendar,
): Deadline {
  const last = addDays(date, days);
  const says = `${days} days after ${date} is ${weekdayOf(last)}, ${last}`;
  return deadline(says, cite, countFrom(last, 0, calendar, true), countFrom(last, 0, calendar, false));
}

/**
 * How many business days lie after a date, up to another and with it; days of which nobody knows whether they count are left out.
 *
 * @example
 * businessDaysBetween("2024-06-18", "2024-06-21") //=> 2, for June 19 is a holiday
 */
export function businessDaysBetween(
  date: PlainDate,
  until: PlainDate,
  calendar: Calendar = federalCalendar,
): number {
  let days = 0;
  for (let on = addDays(date, 1); on <= until; on = addDays(on, 1))
    if (dayKind(on, calendar).is === "business day") days++;
  return days;
}

function deadline(says: string, cite: Citation, sooner: Count, later: Count): Deadline {
  const perhaps = later.skipped.filter(({ isCertain }) => !isCertain);
  const range =
    sooner.on === later.on
      ? `${weekdayOf(sooner.on)}, ${sooner.on}`
      : `${sooner.on}, or ${later.on} where ${perhaps.map(({ on }) => on).join(" and ")} ${perhaps.length === 1 ? "is" : "are"} no business day`;
  const skipped = sooner.on === later.on ? sooner.skipped : later.skipped;
  return {
    on: sooner.on,
    atLatest: later.on,
    isPromptly: false,
    step: step(`${says}; the last day is ${range}`, { cite, steps: skippedSteps(skipped) }),
  };
}

function skippedSteps(skipped: Count["skipped"]): readonly Step[] {
  return skipped.map(({ on, why, isCertain }) =>
    step(isCertain ? `${on} does not count: ${why}` : `whether ${on} counts is not known: ${why}`),
  );
}
