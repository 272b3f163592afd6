import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import { step } from "../../model/derivation.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { ExclusionFact } from "../../model/ownership-facts.ts";
import { allOf } from "../all-of.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(d)(4): a person engaged in business as an underwriter who acquires securities through its participation in
 * good faith in a firm commitment underwriting registered under the Securities Act of 1933 is not deemed the beneficial
 * owner until the expiration of forty days after the date of the acquisition.
 *
 * Acquired on March 3, it is the owner from April 13: April 12 is the fortieth day after.
 */
export const underwritersFortyDays: Rule<typeof decide> = {
  id: "13d-3(d)(4)",
  cite: ruleCitation("13d-3(d)(4)"),
  title: "An underwriter does not own what it takes in an offering until forty days have passed",
  alsoCalled: ["underwriter", "forty-day rule", "40-day rule", "firm commitment"],
  versions: alwaysInForce(decide),
  notCovered: [],
};

/** Met where the underwriter is not the owner yet. */
function decide(fact: Extract<ExclusionFact, { kind: "underwriting" }>, asOf: PlainDate): Outcome {
  const cite = underwritersFortyDays.cite;
  const lastDay = addDays(fact.acquired, 40);
  if (asOf > lastDay)
    return { is: "not met", step: step(`forty days after ${fact.acquired} ended with ${lastDay}`, { cite }) };
  return allOf(cite, `an underwriter until ${lastDay}`, fact.writeIn, [
    { what: "the underwriting is a firm commitment", is: fact.firmCommitment, key: "firm-commitment" },
    { what: "the underwriter takes part in good faith", is: fact.goodFaith, key: "good-faith" },
    { what: "the offering is registered under the Securities Act", is: fact.registered, key: "registered" },
  ]);
}
