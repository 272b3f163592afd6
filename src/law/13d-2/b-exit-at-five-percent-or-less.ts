import { ruleCitation } from "../../model/citation.ts";
import { step } from "../../model/derivation.ts";
import type { Outcome } from "../../model/outcome.ts";
import { FIVE_PERCENT } from "../13d-1/a-initial-schedule-13d.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-2(b), (c) and (d), each at its end: once an amendment of a Schedule 13G shows five percent or less, nothing more is due
 * unless the person comes to own more than five percent again and has to file under Rule 13d-1.
 *
 * For Schedule 13D no paragraph says so; there the end follows from section 13(d)(1) itself and from Item 5(e).
 */
export const exitAtFivePercentOrLess: Rule<typeof decide> = {
  id: "13d-2(b)#exit",
  cite: ruleCitation("13d-2(b)"),
  title: "An amendment that shows five percent or less ends the amendments of a Schedule 13G",
  alsoCalled: ["exit filing", "final amendment", "5% or less", "termination of reporting"],
  versions: alwaysInForce(decide),
  notCovered: ["the end of the duty to amend a Schedule 13D"],
};

function decide(lastReported: PercentOwned): Outcome {
  const cite = exitAtFivePercentOrLess.cite;
  const isOver = isMoreThan(lastReported, FIVE_PERCENT);
  if (isOver === null) {
    const says = `${ownedText(lastReported)}: whether the last report shows more than 5% is not known`;
    return { is: "undetermined", missing: lastReported.missing, step: step(says, { cite }) };
  }
  return isOver
    ? { is: "not met", step: step(`last reported: ${ownedText(lastReported)}, more than 5%`, { cite }) }
    : {
        is: "met",
        step: step(`last reported: ${ownedText(lastReported)}, 5% or less: no more is due`, { cite }),
      };
}
