import { ruleCitation } from "../../model/citation.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { ExclusionFact } from "../../model/ownership-facts.ts";
import { allOf } from "../all-of.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(d)(2): a member of a national securities exchange is not deemed the beneficial owner of securities held
 * directly or indirectly by it on behalf of another person solely because it is the record holder and, under the rules of
 * the exchange, may direct the vote without instruction on other than contested matters.
 */
export const exchangeMemberRecordHolder: Rule<typeof decide> = {
  id: "13d-3(d)(2)",
  cite: ruleCitation("13d-3(d)(2)"),
  title: "An exchange member does not own what it merely holds of record for others",
  alsoCalled: ["record holder", "street name", "broker's uninstructed votes"],
  versions: alwaysInForce(decide),
  notCovered: [],
};

/** Met where the holder is not the owner. */
function decide(fact: Extract<ExclusionFact, { kind: "record-holder" }>): Outcome {
  return allOf(exchangeMemberRecordHolder.cite, "held of record alone", fact.writeIn, [
    {
      what: "the holder is a member of a national securities exchange",
      is: fact.exchangeMember,
      key: "exchange-member",
    },
    {
      what: "it would be the owner solely because it is the record holder",
      is: fact.solelyOfRecord,
      key: "solely-of-record",
    },
  ]);
}
