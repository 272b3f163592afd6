import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { isZero, type Rational } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import { ruleCitation } from "../../model/citation.ts";
import { type Step, step } from "../../model/derivation.ts";
import type { MissingFact } from "../../model/outcome.ts";
import type { Condition } from "../../model/ownership-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(d)(1)(i) as the staff and practice read it: a right that hangs on a material condition outside the holder's
 * control is no right to acquire until the condition is met. An exchange's limit on shares issued without approval leaves
 * the right to what the limit allows, and the rest counts from the day of the last approval that is more than a form. A
 * condition that the holder can bring about itself takes nothing away.
 */
export const conditionsOutsideTheHoldersControl: Rule<typeof decide> = {
  id: "13d-3(d)(1)(i)#conditions",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  title: "What hangs on a condition outside the holder's control is counted from when the condition is met",
  alsoCalled: ["exchange cap", "19.99% cap", "stockholder approval", "material contingency"],
  versions: alwaysInForce(decide),
  notCovered: ["whether an approval still open is a mere form"],
};

/** What a condition leaves: everything, so many shares (of a limit that several rights may share), or what is missing to tell. */
export type Leave =
  | { readonly is: "all"; readonly step: Step }
  | {
      readonly is: "limited";
      readonly shares: Rational;
      readonly sharedAs: string | null;
      readonly step: Step;
    }
  | { readonly is: "unknown"; readonly missing: readonly MissingFact[]; readonly step: Step };

function decide(condition: Condition, asOf: PlainDate): Leave {
  const { what, satisfiedOn, holderControls, sharesBefore, sharedAs, sharesBeforeMissing } = condition;
  const because = (says: string): Step =>
    step(`${what}: ${says}`, { cite: conditionsOutsideTheHoldersControl.cite, facts: condition.facts });
  if (satisfiedOn !== null && satisfiedOn <= asOf)
    return whenAsked({ is: "all" }, "step", () => because(`since ${satisfiedOn}`));
  if (holderControls === true) {
    return whenAsked({ is: "all" }, "step", () =>
      because(`not by ${asOf}, but the holder can bring it about`),
    );
  }
  if (sharesBefore === null) {
    return whenAsked({ is: "unknown", missing: [sharesBeforeMissing] }, "step", () =>
      because(`not by ${asOf}, and the limit in shares is not known`),
    );
  }
  return whenAsked({ is: "limited", shares: sharesBefore, sharedAs }, "step", () => {
    const left = isZero(sharesBefore)
      ? "so nothing can be acquired"
      : `so no more than ${toReadable(sharesBefore)} shares`;
    return because(`not by ${asOf}, ${left}`);
  });
}
