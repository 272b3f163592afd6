import type { PlainDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Deadline } from "../../model/deadline.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { calendarDaysAfter } from "../calendar/count-days.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 0-3(a): where the last day on which a paper may be filed is a Saturday, a Sunday or a holiday, it may be filed on the
 * first business day that follows.
 *
 * It matters for periods of calendar days: the ten days of before 2024, and the forty-five days after a quarter or a year. Ten
 * days after December 15, 2023 is Christmas, and so the day after was the last. A count of business days never ends on such a day.
 */
export const lastDayOnAHoliday: Rule<typeof decide> = {
  id: "0-3(a)",
  cite: ruleCitation("0-3(a)"),
  title: "A period that ends on a weekend or a holiday runs to the next business day",
  alsoCalled: ["rolling", "Rule 0-3", "next business day", "weekend deadline"],
  versions: alwaysInForce(decide),
  notCovered: [],
};

function decide(from: PlainDate, days: number, calendar?: Calendar): Deadline {
  return calendarDaysAfter(from, days, lastDayOnAHoliday.cite, calendar);
}
