import type { PlainDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import { step } from "../../model/derivation.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { ExclusionFact } from "../../model/ownership-facts.ts";
import { allOf } from "../all-of.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(d)(3): a person who in the ordinary course of business is a pledgee of securities under a written pledge
 * agreement is not deemed the beneficial owner until it has taken all formal steps necessary to declare a default and
 * determines that the power to vote or to dispose will be exercised, provided that (i) the agreement is bona fide and not
 * made to change or influence control nor in connection with a transaction of Rule 13d-3(b), (ii) the pledgee is a person of
 * Rule 13d-1(b)(1)(ii), and (iii) before default the agreement gives it no power to vote or to dispose.
 *
 * The pledgor stays the owner.
 */
export const pledgees: Rule<typeof decide> = {
  id: "13d-3(d)(3)",
  cite: ruleCitation("13d-3(d)(3)"),
  title:
    "A pledgee does not own the pledged shares until it has declared a default and means to use its power",
  alsoCalled: ["pledge", "margin loan", "pledgee", "default"],
  versions: alwaysInForce(decide),
  notCovered: ["loans of Regulation T by a registered broker or dealer, for which (iii) makes an exception"],
};

/** Met where the pledgee is not the owner. */
function decide(fact: Extract<ExclusionFact, { kind: "pledge" }>, asOf: PlainDate): Outcome {
  const cite = pledgees.cite;
  if (fact.defaultDeclared !== null && fact.defaultDeclared <= asOf) {
    return { is: "not met", step: step(`a default was declared on ${fact.defaultDeclared}`, { cite }) };
  }
  return allOf(cite, "a pledgee before default", fact.writeIn, [
    { what: "the pledge is in writing", is: fact.written, key: "written" },
    {
      what: "it was made in the ordinary course of the pledgee's business",
      is: fact.ordinaryCourse,
      key: "ordinary-course",
    },
    { what: "(i) it is bona fide and without control purpose", is: fact.bonaFide, key: "bona-fide" },
    {
      what: "(ii) the pledgee is an institution of Rule 13d-1(b)(1)(ii)",
      is: fact.institution,
      key: "institution",
    },
    {
      what: "(iii) it gives no power to vote or to dispose before default",
      is: fact.powerBeforeDefault === null ? null : !fact.powerBeforeDefault,
      key: "power-before-default",
    },
  ]);
}
