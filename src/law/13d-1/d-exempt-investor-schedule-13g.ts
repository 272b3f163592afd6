import { ruleCitation } from "../../model/citation.ts";
import type { MissingFact } from "../../model/outcome.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { inCalendarDays } from "../calendar/count-to.ts";
import { isEndOf, type Period } from "../calendar/periods.ts";
import { type Duty, due, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";
import { FIVE_PERCENT } from "./a-initial-schedule-13d.ts";

/**
 * Rule 13d-1(d): who owns more than five percent on the last day of a calendar quarter and has not to report under paragraph (a)
 * files a Schedule 13G within forty-five days after it. Until September 30, 2024 the day was the last of the calendar year.
 *
 * So report those whose acquisitions are exempt by section 13(d)(6)(A) or (B), who acquired before December 22, 1970 or before
 * the class was registered, and whose percent rose because fewer shares are outstanding; not the issuer itself, (d)(6)(C).
 * Nobody asks them for passivity.
 */
export const exemptInvestor: Rule<(facts: ExemptFacts, calendar?: Calendar) => Duty> = {
  id: "13d-1(d)",
  cite: ruleCitation("13d-1(d)"),
  title:
    "An owner of more than five percent without a reportable acquisition files a Schedule 13G after the quarter",
  alsoCalled: ["exempt investor", "founder's 13G", "pre-IPO holder"],
  versions: [
    { from: day("2024-09-30"), to: null, decide: decideAt("quarter") },
    { from: null, to: day("2024-09-30"), decide: decideAt("year") },
  ],
  notCovered: ["acquisitions before December 22, 1970"],
};

/** The percent at the end of a period, and whether paragraph (a) asks for a report already. */
export interface ExemptFacts {
  readonly owned: PercentOwned;
  readonly isUnderParagraphA: boolean | null;
  readonly paragraphAMissing: MissingFact;
}

function decideAt(period: Period): (facts: ExemptFacts, calendar?: Calendar) => Duty {
  return ({ owned, isUnderParagraphA, paragraphAMissing }, calendar) => {
    const cite = exemptInvestor.cite;
    if (!isEndOf(period, owned.on)) return noDuty(`${owned.on} is not the last day of a ${period}`, cite);
    const isOver = isMoreThan(owned, FIVE_PERCENT);
    if (isOver === false) return noDuty(`${ownedText(owned)}, not more than 5%`, cite);
    if (isUnderParagraphA === true) return noDuty("paragraph (a) asks for a report already", cite);
    if (isOver === null)
      return undetermined(`${ownedText(owned)}: whether more than 5% is not known`, cite, owned.missing);
    if (isUnderParagraphA === null)
      return undetermined("whether paragraph (a) asks for a report is not known", cite, [paragraphAMissing]);
    const says = `${ownedText(owned)}, the last day of a ${period}: more than 5% without a reportable acquisition`;
    return due(says, cite, inCalendarDays(45)(owned.on, cite, calendar));
  };
}
