import { ruleCitation } from "../../model/citation.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, inCalendarDays } from "../calendar/count-to.ts";
import { type Duty, due, noDuty, undetermined } from "../duty.ts";
import { isAtLeast, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";
import { PASSIVE_FROM, TWENTY_PERCENT } from "./c-passive-investor-schedule-13g.ts";

/**
 * Rule 13d-1(f)(1): a person that reports under paragraph (c), or has to, is at once subject to paragraph (a) and to Rule
 * 13d-2(a) on the date on which its ownership equals or exceeds twenty percent. The Schedule 13D is due within five business
 * days after that date; before February 5, 2024 within ten days.
 *
 * Institutions of paragraph (b) and the exempt of (d) have no such ceiling. 19.99 percent that prints as 20.0 is below it.
 * Voting and buying are barred as under (e)(2).
 */
export const passiveAtTwentyPercent: Rule<(owned: PercentOwned, calendar?: Calendar) => Duty> = {
  id: "13d-1(f)(1)",
  cite: ruleCitation("13d-1(f)(1)"),
  title: "A passive investor at twenty percent files a Schedule 13D within five business days",
  alsoCalled: ["20% rule", "passive ceiling", "twenty percent"],
  versions: [
    { from: day("2024-02-05"), to: null, decide: decideBy(inBusinessDays(5)) },
    { from: PASSIVE_FROM, to: day("2024-02-05"), decide: decideBy(inCalendarDays(10)) },
    { from: null, to: PASSIVE_FROM, decide: notYet },
  ],
  notCovered: [],
};

function notYet(): Duty {
  const says = `before ${PASSIVE_FROM} there were no passive investors on Schedule 13G`;
  return noDuty(says, passiveAtTwentyPercent.cite);
}

function decideBy(countTo: CountTo): (owned: PercentOwned, calendar?: Calendar) => Duty {
  return (owned, calendar) => {
    const cite = passiveAtTwentyPercent.cite;
    const isTwenty = isAtLeast(owned, TWENTY_PERCENT);
    if (isTwenty === false) return noDuty(`${ownedText(owned)}, less than 20%`, cite);
    if (isTwenty === null)
      return undetermined(`${ownedText(owned)}: whether 20% or more is not known`, cite, owned.missing);
    return due(`${ownedText(owned)}, 20% or more`, cite, countTo(owned.on, cite, calendar));
  };
}
