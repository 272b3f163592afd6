import { ruleCitation } from "../../model/citation.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, inCalendarDays } from "../calendar/count-to.ts";
import { type Duty, due, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";
import { FIVE_PERCENT } from "./a-initial-schedule-13d.ts";

/**
 * Rule 13d-1(e)(1): a person that reports on Schedule 13G under paragraph (b) or (c), or has to and has not yet, is at once subject
 * to paragraph (a) and to Rule 13d-2(a) when it (i) has acquired or holds with the purpose or effect of changing or influencing
 * the control of the issuer, and (ii) then owns more than five percent. The Schedule 13D is due within five business days of the
 * change; before February 5, 2024 within ten days.
 *
 * What the person may not do until the tenth day after filing it is in (e)(2).
 */
export const controlPurposeEnds13G: Rule<(facts: ControlPurposeFacts, calendar?: Calendar) => Duty> = {
  id: "13d-1(e)(1)",
  cite: ruleCitation("13d-1(e)(1)"),
  title: "A purpose of control ends the Schedule 13G: a Schedule 13D within five business days",
  alsoCalled: ["loss of passive status", "switch from 13G to 13D", "change of intent", "conversion to 13D"],
  versions: [
    { from: day("2024-02-05"), to: null, decide: decideBy(inBusinessDays(5)) },
    { from: null, to: day("2024-02-05"), decide: decideBy(inCalendarDays(10)) },
  ],
  notCovered: ["whether a purpose or an effect is one of control"],
};

/** What is owned when the purpose changes; `reportsUnder` is the paragraph that the person reports under, or has to. */
export interface ControlPurposeFacts {
  readonly owned: PercentOwned;
  readonly reportsUnder: "13d-1(b)" | "13d-1(c)" | "13d-1(d)" | null;
}

function decideBy(countTo: CountTo): (facts: ControlPurposeFacts, calendar?: Calendar) => Duty {
  return ({ owned, reportsUnder }, calendar) => {
    const cite = controlPurposeEnds13G.cite;
    if (reportsUnder !== "13d-1(b)" && reportsUnder !== "13d-1(c)")
      return noDuty("the person does not report under 13d-1(b) or (c)", cite);
    const isOver = isMoreThan(owned, FIVE_PERCENT);
    if (isOver === false) return noDuty(`${ownedText(owned)}, not more than 5%`, cite);
    if (isOver === null)
      return undetermined(`${ownedText(owned)}: whether more than 5% is not known`, cite, owned.missing);
    const says = `held with a purpose or effect of control, ${ownedText(owned)}, more than 5%`;
    return due(says, cite, countTo(owned.on, cite, calendar));
  };
}
