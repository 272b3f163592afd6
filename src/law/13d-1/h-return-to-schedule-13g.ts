import { ruleCitation } from "../../model/citation.ts";
import type { Outcome } from "../../model/outcome.ts";
import { allOf } from "../all-of.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-1(h): who went over to Schedule 13D under paragraph (e), (f) or (g) and finds that none of them applies any more may
 * report again on Schedule 13G under (b) or (c), where it qualifies, by filing one.
 */
export const returnToSchedule13G: Rule<typeof decide> = {
  id: "13d-1(h)",
  cite: ruleCitation("13d-1(h)"),
  title: "Who had to leave Schedule 13G may return once the reason is gone and it qualifies",
  alsoCalled: ["switch back to 13G", "return to passive status", "requalification"],
  versions: alwaysInForce(decide),
  notCovered: ["a filer whose first schedule was a 13D by choice"],
};

/** What paragraph (h) asks; `null` where nobody says. */
export interface ReturnFacts {
  readonly cameUnderEForG: boolean | null;
  readonly reasonIsGone: boolean | null;
  readonly qualifiesAgain: boolean | null;
  readonly writeIn: string;
}

function decide({ cameUnderEForG, reasonIsGone, qualifiesAgain, writeIn }: ReturnFacts): Outcome {
  return allOf(returnToSchedule13G.cite, "a filer that may return to Schedule 13G", writeIn, [
    { what: "it went over to 13D under 13d-1(e), (f) or (g)", is: cameUnderEForG, key: "switched" },
    { what: "the reason for it is gone", is: reasonIsGone, key: "reason-is-gone" },
    { what: "it qualifies under 13d-1(b) or (c)", is: qualifiesAgain, key: "rule" },
  ]);
}
