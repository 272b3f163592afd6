import { toReadable } from "../../base/decimal.ts";
import { ruleCitation } from "../../model/citation.ts";
import { type Step, step } from "../../model/derivation.ts";
import type { OutstandingFact } from "../../model/ownership-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-1(j): for the amount of the class outstanding a person may rely on the issuer's most recent quarterly or
 * annual report and any current report after it, unless the person knows or has reason to believe that it is inaccurate.
 *
 * The latest figure on or before the date is taken. An insider who knows better may have to use what it knows.
 */
export const outstandingAsLastReported: Rule<typeof relyOn> = {
  id: "13d-1(j)",
  cite: ruleCitation("13d-1(j)"),
  title: "The outstanding shares are those of the issuer's latest report, unless the person knows better",
  alsoCalled: ["shares outstanding", "reliance on the issuer's report"],
  versions: alwaysInForce(relyOn),
  notCovered: ["whether the person has reason to believe the figure inaccurate"],
};

function relyOn(outstanding: OutstandingFact): Step {
  return step(
    `${toReadable(outstanding.shares)} shares were outstanding on ${outstanding.on} (${outstanding.source})`,
    {
      cite: outstandingAsLastReported.cite,
      facts: outstanding.facts,
    },
  );
}
