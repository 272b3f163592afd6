import { rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { allOf } from "../all-of.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, inCalendarDays } from "../calendar/count-to.ts";
import { type Duty, due, noDuty, undetermined } from "../duty.ts";
import { isAtLeast, isMoreThan, ownedText } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";
import { type Crossing, FIVE_PERCENT } from "./a-initial-schedule-13d.ts";

/** Release No. 34-39538, 63 FR 2854: passive investors may use Schedule 13G from this day on. */
export const PASSIVE_FROM = day("1998-02-17");

/**
 * Rule 13d-1(c): in place of a Schedule 13D a person may file a Schedule 13G where it (1) has not acquired the securities with
 * the purpose nor with the effect of changing or influencing the control of the issuer, (2) does not report under paragraph (b),
 * and (3) is not directly or indirectly the owner of twenty percent or more. It is due within five business days after the
 * acquisition that makes more than five percent; for acquisitions before September 30, 2024 within ten days. Before
 * February 17, 1998 passive investors had no Schedule 13G.
 *
 * Twenty percent exactly is too much. All legs are needed; who fails one files a Schedule 13D.
 */
export const passiveInvestor: Rule<(facts: PassiveFacts, crossing: Crossing, calendar?: Calendar) => Duty> = {
  id: "13d-1(c)",
  cite: ruleCitation("13d-1(c)"),
  title: "A passive investor below twenty percent may file a Schedule 13G within five business days",
  alsoCalled: ["passive investor", "passive 13G", "20% ceiling"],
  versions: [
    { from: day("2024-09-30"), to: null, decide: decideBy(inBusinessDays(5)) },
    { from: PASSIVE_FROM, to: day("2024-09-30"), decide: decideBy(inCalendarDays(10)) },
    { from: null, to: PASSIVE_FROM, decide: notYet },
  ],
  notCovered: [
    "whether what a holder says to management influences control",
    "whether a director or officer can certify passivity",
  ],
};

/** What paragraph (c) asks beside the percent; `null` where nobody says. */
export interface PassiveFacts {
  readonly hasControlPurpose: boolean | null;
  readonly reportsAsInstitution: boolean | null;
  readonly writeIn: string;
}

export const TWENTY_PERCENT = rational(20);

/** There was no Schedule 13G for passive investors: what was paragraph (c) then is (d) now. */
function notYet(): Duty {
  return noDuty(`before ${PASSIVE_FROM} passive investors reported on Schedule 13D`, passiveInvestor.cite);
}

function decideBy(countTo: CountTo): (facts: PassiveFacts, crossing: Crossing, calendar?: Calendar) => Duty {
  return ({ hasControlPurpose, reportsAsInstitution, writeIn }, { after, ...crossing }, calendar) => {
    const cite = passiveInvestor.cite;
    const isOver = isMoreThan(after, FIVE_PERCENT);
    if (isOver === false) return noDuty(`${ownedText(after)}, not more than 5%`, cite);
    if (crossing.isAcquisition === false)
      return noDuty(`${ownedText(after)}, but nothing was acquired: fewer shares are outstanding`, cite);
    if (crossing.isCreeping === true)
      return noDuty(`${ownedText(after)}, by at most 2% in twelve months: exempt, section 13(d)(6)(B)`, cite);
    const isTwenty = isAtLeast(after, TWENTY_PERCENT);
    const eligible = allOf(cite, "a passive investor that may file under 13d-1(c)", writeIn, [
      {
        what: "there is no purpose or effect of changing or influencing control",
        is: hasControlPurpose === null ? null : !hasControlPurpose,
        key: "control-purpose",
      },
      {
        what: "it does not report as an institution",
        is: reportsAsInstitution === null ? null : !reportsAsInstitution,
        key: "rule",
      },
      { what: "it owns less than 20%", is: isTwenty === null ? null : !isTwenty, key: "outstanding" },
    ]);
    if (eligible.is === "not met") return { is: "none", step: eligible.step };
    // Whoever is not known to be over five percent is not known to be below twenty either.
    if (isTwenty === null) {
      const says = `${ownedText(after)}: whether it is more than 5% and less than 20% is not known`;
      return undetermined(says, cite, after.missing);
    }
    if (eligible.is === "undetermined") return eligible;
    if (crossing.isAcquisition === null) {
      const says = `${ownedText(after)}, more than 5%; when it was acquired is not known`;
      return undetermined(says, cite, [crossing.acquisitionMissing]);
    }
    const says = `${ownedText(after)} after an acquisition, more than 5% and less than 20%`;
    return due(says, cite, countTo(after.on, cite, calendar));
  };
}
