import { ruleCitation } from "../../model/citation.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { inCalendarDays } from "../calendar/count-to.ts";
import { isEndOf, type Period } from "../calendar/periods.ts";
import { type Duty, due, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";
import { FIVE_PERCENT } from "./a-initial-schedule-13d.ts";

/**
 * Rule 13d-1(b)(2), first sentence: an institution that owns more than five percent on the last day of a calendar quarter files its
 * Schedule 13G within forty-five days after it. Until September 30, 2024 the day was the last of the calendar year.
 *
 * Whoever is back at five percent or less on that day, and was not over ten at the end of a month, files nothing.
 */
export const institutionAtQuarterEnd: Rule<(owned: PercentOwned, calendar?: Calendar) => Duty> = {
  id: "13d-1(b)(2)",
  cite: ruleCitation("13d-1(b)(2)"),
  title: "An institution over five percent at a quarter's end files its Schedule 13G within 45 days",
  alsoCalled: ["45-day rule", "quarter-end 13G", "QII initial 13G"],
  versions: [
    { from: day("2024-09-30"), to: null, decide: decideAt("quarter") },
    { from: null, to: day("2024-09-30"), decide: decideAt("year") },
  ],
  notCovered: ["whether the first quarter-end filing takes up crossings of early 2024"],
};

function decideAt(period: Period): (owned: PercentOwned, calendar?: Calendar) => Duty {
  return (owned, calendar) => {
    const cite = institutionAtQuarterEnd.cite;
    if (!isEndOf(period, owned.on)) return noDuty(`${owned.on} is not the last day of a ${period}`, cite);
    const isOver = isMoreThan(owned, FIVE_PERCENT);
    if (isOver === false) return noDuty(`${ownedText(owned)}, not more than 5%`, cite);
    if (isOver === null)
      return undetermined(`${ownedText(owned)}: whether more than 5% is not known`, cite, owned.missing);
    const says = `${ownedText(owned)}, the last day of a ${period}: more than 5%`;
    return due(says, cite, inCalendarDays(45)(owned.on, cite, calendar));
  };
}
