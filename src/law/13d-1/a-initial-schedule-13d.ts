import { rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { step } from "../../model/derivation.ts";
import type { MissingFact } from "../../model/outcome.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, inCalendarDays } from "../calendar/count-to.ts";
import { type Duty, due, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { day, type Rule } from "../rule.ts";

/**
 * Rule 13d-1(a): whoever, after acquiring beneficial ownership of a covered class, directly or indirectly, owns more than five
 * percent of it files a Schedule 13D within five business days after the date of the acquisition. For acquisitions before
 * February 5, 2024 it was ten days, calendar days, to the next business day where the tenth is none.
 *
 * The day of the trade counts, not of the settlement, and day 1 is the day after. Five percent exactly is not more. Whatever makes an
 * owner is an acquisition (Rule 13d-5(a)): a gift, a right that comes within sixty days, a condition that falls away, the
 * forming of a group. A percent that rises because the issuer has fewer shares outstanding is none: such a holder may report under
 * paragraph (d), and so may one whose acquisitions of twelve months are two percent or less (section 13(d)(6)(B)).
 */
export const initialSchedule13D: Rule<(crossing: Crossing, calendar?: Calendar) => Duty> = {
  id: "13d-1(a)",
  cite: ruleCitation("13d-1(a)"),
  title: "More than five percent after an acquisition: a Schedule 13D within five business days",
  alsoCalled: ["5% rule", "initial Schedule 13D", "five business days", "10-day window"],
  versions: [
    { from: day("2024-02-05"), to: null, decide: decideBy(inBusinessDays(5)) },
    { from: null, to: day("2024-02-05"), decide: decideBy(tenDays) },
  ],
  notCovered: [
    "the exemptions of section 13(d)(6)(A), (C) and (D)",
    "the reading of some courts that the ten days were business days",
  ],
};

/** An owner's percent after something happened, and whether that was an acquisition. */
export interface Crossing {
  readonly after: PercentOwned;
  readonly isAcquisition: boolean | null;
  /** All that was acquired in twelve months is at most two percent: exempt by section 13(d)(6)(B). */
  readonly isCreeping?: boolean | undefined;
  /** What to write where, should it not be known. */
  readonly acquisitionMissing: MissingFact;
}

export const FIVE_PERCENT = rational(5);

function decideBy(countTo: CountTo): (crossing: Crossing, calendar?: Calendar) => Duty {
  return (crossing, calendar) => {
    const cite = initialSchedule13D.cite;
    const { after, isAcquisition, isCreeping, acquisitionMissing } = crossing;
    const isOver = isMoreThan(after, FIVE_PERCENT);
    if (isOver === false) return noDuty(`${ownedText(after)}, not more than 5%`, cite);
    if (isAcquisition === false) {
      return noDuty(`${ownedText(after)}, but nothing was acquired: fewer shares are outstanding`, cite);
    }
    if (isCreeping === true)
      return noDuty(`${ownedText(after)}, by at most 2% in twelve months: exempt, section 13(d)(6)(B)`, cite);
    if (isOver === null)
      return undetermined(`${ownedText(after)}: whether more than 5% is not known`, cite, after.missing);
    if (isAcquisition === null) {
      const says = `${ownedText(after)}, more than 5%; when it was acquired is not known`;
      return undetermined(says, cite, [acquisitionMissing]);
    }
    return due(
      `${ownedText(after)} after an acquisition, more than 5%`,
      cite,
      countTo(after.on, cite, calendar),
    );
  };
}

const CHANGE = day("2024-02-05");
const LAST_TEN_DAYS = day("2024-01-26");

/** In the last days of the old rule a period ran on under the new: no authority was found, and the event decides. */
function tenDays(...[from, cite, calendar]: Parameters<CountTo>): ReturnType<CountTo> {
  const counted = inCalendarDays(10)(from, cite, calendar);
  if (from < LAST_TEN_DAYS) return counted;
  const cautious = inBusinessDays(5)(from, cite, calendar);
  const note = step(
    `no authority says which rule an event just before ${CHANGE} is under: the date of the event is taken; under the new rule the last day were ${cautious.on}`,
  );
  return { ...counted, step: { ...counted.step, steps: [...counted.step.steps, note] } };
}
