import { ruleCitation } from "../../model/citation.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, inCalendarDays } from "../calendar/count-to.ts";
import { isEndOf } from "../calendar/periods.ts";
import { type Duty, noDuty } from "../duty.ts";
import { day, type Rule } from "../rule.ts";
import { type FiveOfTheClass, tenThenFive } from "./ten-then-five.ts";

/**
 * Rule 13d-2(c): an institution that has filed a Schedule 13G under 13d-1(b) amends it, beside 13d-2(b), within five business days
 * after the end of the first month on whose last day it owns more than ten percent, and thereafter of the first month on whose
 * last day it owns more, or less, by more than five percent of the class. Until September 30, 2024 it was ten days.
 *
 * The test is of a level at the month's end, with no word of an acquisition: that the shares outstanding changed is, by the text, no
 * excuse, and whether 13d-2(b)'s exception reaches here is contested.
 */
export const institutionAmendsOverTen: Rule<(change: FiveOfTheClass, calendar?: Calendar) => Duty> = {
  id: "13d-2(c)",
  cite: ruleCitation("13d-2(c)"),
  title:
    "An institution amends within five business days of a month's end over ten percent, or moved by more than five",
  alsoCalled: ["QII 10% amendment", "5% move", "month-end amendment"],
  versions: [
    { from: day("2024-09-30"), to: null, decide: decideBy(inBusinessDays(5)) },
    { from: null, to: day("2024-09-30"), decide: decideBy(inCalendarDays(10)) },
  ],
  notCovered: [],
};

function decideBy(countTo: CountTo): (change: FiveOfTheClass, calendar?: Calendar) => Duty {
  return (change, calendar) => {
    const { cite } = institutionAmendsOverTen;
    const { on } = change.owned;
    if (!isEndOf("month", on)) return noDuty(`${on} is not the last day of a month`, cite);
    return tenThenFive(change, cite, countTo(on, cite, calendar));
  };
}
