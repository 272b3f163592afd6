import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { whenAsked } from "../../base/when-asked.ts";
import { ruleCitation } from "../../model/citation.ts";
import { step } from "../../model/derivation.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { RightHeld } from "../../model/ownership-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(d)(1)(i): a person is deemed the beneficial owner of a security that it has the right to acquire within
 * sixty days, including by (A) the exercise of an option, warrant or right, (B) the conversion of a security, (C) the
 * power to revoke a trust, discretionary account or similar arrangement, or (D) its automatic termination.
 *
 * The days are calendar days. Day 60 counts, day 61 does not: a right exercisable on 21 September is counted on
 * 23 July and not on 22 July. Whether exercise would pay does not matter.
 *
 * The proviso: whoever acquires a right of kinds (A), (B) or (C) with the purpose or effect of changing or influencing
 * the control of the issuer is deemed the owner immediately upon the acquisition, whatever the sixty days say. It does not
 * speak of kind (D).
 */
export const rightToAcquireWithin60Days: Rule<typeof decide> = {
  id: "13d-3(d)(1)(i)",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  title: "A right to acquire within sixty days makes an owner now",
  alsoCalled: ["60-day rule", "60 day rule", "sixty-day rule", "right to acquire", "control-purpose proviso"],
  versions: alwaysInForce(decide),
  notCovered: [],
};

export const DAYS_OF_THE_WINDOW = 60;

function decide(right: RightHeld, asOf: PlainDate): Outcome {
  const cite = rightToAcquireWithin60Days.cite;
  const lastDay = addDays(asOf, DAYS_OF_THE_WINDOW);
  const because = (says: string) => step(says, { cite, facts: right.facts });

  if (right.expires !== null && right.expires < asOf) {
    return whenAsked({ is: "not met" }, "step", () => because(`${right.title} expired on ${right.expires}`));
  }
  if (right.exercisableFrom !== null && right.exercisableFrom <= lastDay) {
    const when = right.exercisableFrom <= asOf ? "since" : "from";
    return whenAsked({ is: "met" }, "step", () =>
      because(`exercisable ${when} ${right.exercisableFrom}, not after ${lastDay} (day 60)`),
    );
  }
  if (right.exercisableNoLaterThan !== null && right.exercisableNoLaterThan <= lastDay) {
    return whenAsked({ is: "met" }, "step", () =>
      because(`exercisable by ${right.exercisableNoLaterThan} at the latest, not after ${lastDay} (day 60)`),
    );
  }
  const provisoApplies = !right.endsByItself;
  if (
    provisoApplies &&
    right.controlPurpose === true &&
    (right.exercisableFrom !== null || right.exercisableNoLaterThan !== null)
  ) {
    return whenAsked({ is: "met" }, "step", () =>
      because(
        "acquired with the purpose or effect of changing or influencing control: counted immediately, whatever the sixty days say",
      ),
    );
  }
  if (right.exercisableFrom === null) {
    return whenAsked({ is: "undetermined", missing: [right.exercisableMissing] }, "step", () =>
      because(`whether ${right.title} can be exercised by ${lastDay} (day 60) is not known`),
    );
  }
  const late = () => because(`exercisable from ${right.exercisableFrom}, after ${lastDay} (day 60)`);
  if (right.controlPurpose === false || !provisoApplies) return whenAsked({ is: "not met" }, "step", late);
  const question = `Were the ${right.title} acquired with the purpose or effect of changing or influencing control? Then they count at once, though exercisable from ${right.exercisableFrom} only.`;
  return whenAsked({ is: "needs judgement", question }, "step", late);
}
