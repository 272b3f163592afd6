import { rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, inCalendarDays } from "../calendar/count-to.ts";
import { isEndOf } from "../calendar/periods.ts";
import { type Duty, due, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";

/**
 * Rule 13d-1(b)(2), second sentence: an institution that comes to own more than ten percent before the quarter's end files its
 * first Schedule 13G within five business days after the end of the first month on whose last day it owns more than ten. Until
 * September 30, 2024 it was ten days.
 *
 * Only the last day of the month is looked at: whoever is over ten in between and back by then is under the first sentence alone.
 */
export const institutionOverTenPercent: Rule<(owned: PercentOwned, calendar?: Calendar) => Duty> = {
  id: "13d-1(b)(2)#over-10",
  cite: ruleCitation("13d-1(b)(2)"),
  title:
    "An institution over ten percent at a month's end files its first Schedule 13G within five business days",
  alsoCalled: ["month-end rule", "10% QII rule", "accelerated 13G"],
  versions: [
    { from: day("2024-09-30"), to: null, decide: decideBy(inBusinessDays(5)) },
    { from: null, to: day("2024-09-30"), decide: decideBy(inCalendarDays(10)) },
  ],
  notCovered: [],
};

export const TEN_PERCENT = rational(10);

function decideBy(countTo: CountTo): (owned: PercentOwned, calendar?: Calendar) => Duty {
  return (owned, calendar) => {
    const cite = institutionOverTenPercent.cite;
    if (!isEndOf("month", owned.on)) return noDuty(`${owned.on} is not the last day of a month`, cite);
    const isOver = isMoreThan(owned, TEN_PERCENT);
    if (isOver === false) return noDuty(`${ownedText(owned)}, not more than 10%`, cite);
    if (isOver === null)
      return undetermined(`${ownedText(owned)}: whether more than 10% is not known`, cite, owned.missing);
    const says = `${ownedText(owned)}, the last day of a month: more than 10%`;
    return due(says, cite, countTo(owned.on, cite, calendar));
  };
}
