import { whenAsked } from "../../base/when-asked.ts";
import { ruleCitation } from "../../model/citation.ts";
import { step } from "../../model/derivation.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { RightHeld } from "../../model/ownership-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(a) and Release 33-11253 (2023), part II.B.3: a derivative settled in cash alone gives neither power over the
 * shares that it refers to nor a right to acquire them, so it is not counted, unless it comes with an understanding about
 * voting or disposing, is part of a plan to evade (13d-3(b)), or lets the holder elect shares within sixty days. Item 6 of
 * Schedule 13D tells of it in any case, since securities used as reference securities are within it from February 5, 2024.
 */
export const cashSettledDerivatives: Rule<typeof decide> = {
  id: "13d-3(a)#cash-settled",
  cite: ruleCitation("13d-3(a)"),
  title: "What is settled in cash alone is not owned, and is told in Item 6",
  alsoCalled: ["cash-settled swap", "total return swap", "security-based swap", "reference security"],
  versions: alwaysInForce(decide),
  notCovered: ["an understanding with the counterparty about the shares that hedge the swap"],
};

/** Met where the right may lead to shares at all. */
function decide(right: RightHeld): Outcome {
  const because = (says: string) => step(says, { cite: cashSettledDerivatives.cite, facts: right.facts });
  return right.cashOnly
    ? whenAsked({ is: "not met" }, "step", () =>
        because(`${right.title}: settled in cash alone, no right to the shares; to be told in Item 6`),
      )
    : whenAsked({ is: "met" }, "step", () => because(`${right.title} can be settled in shares`));
}
