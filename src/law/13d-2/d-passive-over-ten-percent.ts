import { ruleCitation } from "../../model/citation.ts";
import { PASSIVE_FROM } from "../13d-1/c-passive-investor-schedule-13g.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, promptly } from "../calendar/count-to.ts";
import { type Duty, noDuty } from "../duty.ts";
import { day, type Rule } from "../rule.ts";
import { type FiveOfTheClass, tenThenFive } from "./ten-then-five.ts";

/**
 * Rule 13d-2(d): a passive investor that has filed a Schedule 13G under 13d-1(c) amends it, beside 13d-2(b), within two business
 * days after acquiring more than ten percent of the class, and thereafter after its ownership rises or falls by more than five
 * percent of the class. Before September 30, 2024 it was promptly.
 *
 * Coming over ten percent because fewer shares are outstanding is no acquisition. Whether the five percent limb is met by it is
 * contested: its words are of an increase or decrease, not of an acquisition.
 */
export const passiveAmendsOverTen: Rule<(change: FiveOfTheClass, calendar?: Calendar) => Duty> = {
  id: "13d-2(d)",
  cite: ruleCitation("13d-2(d)"),
  title:
    "A passive investor amends within two business days of acquiring over ten percent, or moving by more than five",
  alsoCalled: ["passive 10% amendment", "5% move of a passive investor"],
  versions: [
    { from: day("2024-09-30"), to: null, decide: decideBy(inBusinessDays(2)) },
    { from: PASSIVE_FROM, to: day("2024-09-30"), decide: decideBy(promptly) },
    { from: null, to: PASSIVE_FROM, decide: notYet },
  ],
  notCovered: [],
};

function notYet(): Duty {
  const says = `before ${PASSIVE_FROM} there were no passive investors on Schedule 13G`;
  return noDuty(says, passiveAmendsOverTen.cite);
}

function decideBy(countTo: CountTo): (change: FiveOfTheClass, calendar?: Calendar) => Duty {
  return (change, calendar) => {
    const { cite } = passiveAmendsOverTen;
    if (!change.wasOverTen && change.holdingsChanged === false)
      return noDuty("nothing was acquired: other shares are outstanding", cite);
    return tenThenFive(change, cite, countTo(change.owned.on, cite, calendar));
  };
}
