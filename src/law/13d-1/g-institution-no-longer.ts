import { ruleCitation } from "../../model/citation.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, inCalendarDays } from "../calendar/count-to.ts";
import { type Duty, due, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";
import { FIVE_PERCENT } from "./a-initial-schedule-13d.ts";

/**
 * Rule 13d-1(g): a person that reports under paragraph (b), or has to, and ceases to be of a kind listed there, or no longer holds
 * in the ordinary course of its business, is at once subject to paragraph (a), or to (c) where it qualifies, if it then owns more
 * than five percent. The Schedule 13D, or an amendment of the 13G that says so, is due within five business days; before February 5,
 * 2024 within ten days.
 *
 * No ban on voting or buying goes with it; with a purpose of control (e) applies, and its ban.
 */
export const institutionNoLonger: Rule<(owned: PercentOwned, calendar?: Calendar) => Duty> = {
  id: "13d-1(g)",
  cite: ruleCitation("13d-1(g)"),
  title:
    "An institution that ceases to qualify files a Schedule 13D, or a passive 13G, within five business days",
  alsoCalled: ["loss of QII status", "ceasing to be an institution"],
  versions: [
    { from: day("2024-02-05"), to: null, decide: decideBy(inBusinessDays(5)) },
    { from: null, to: day("2024-02-05"), decide: decideBy(inCalendarDays(10)) },
  ],
  notCovered: [
    "which of the two schedules the person chooses, and whether it qualifies under (c): the book says it",
  ],
};

function decideBy(countTo: CountTo): (owned: PercentOwned, calendar?: Calendar) => Duty {
  return (owned, calendar) => {
    const cite = institutionNoLonger.cite;
    const isOver = isMoreThan(owned, FIVE_PERCENT);
    if (isOver === false) return noDuty(`${ownedText(owned)}, not more than 5%`, cite);
    if (isOver === null)
      return undetermined(`${ownedText(owned)}: whether more than 5% is not known`, cite, owned.missing);
    const says = `no longer an institution of 13d-1(b), ${ownedText(owned)}, more than 5%`;
    return due(says, cite, countTo(owned.on, cite, calendar));
  };
}
