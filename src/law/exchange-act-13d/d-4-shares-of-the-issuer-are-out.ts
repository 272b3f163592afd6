import { toReadable } from "../../base/decimal.ts";
import { isZero, type Rational, subtract } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import { statuteCitation } from "../../model/citation.ts";
import { type Step, step } from "../../model/derivation.ts";
import type { OutstandingFact } from "../../model/ownership-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Exchange Act §13(d)(4): in determining any percentage of a class, the class is deemed to consist of the amount
 * outstanding, exclusive of any securities of the class held by or for the account of the issuer or a subsidiary of the
 * issuer.
 *
 * So treasury shares raise everybody's percentage. Most reports of outstanding shares leave them out already.
 */
export const sharesOfTheIssuerAreOut: Rule<typeof withoutThem> = {
  id: "exchange-act-13d/(d)(4)",
  cite: statuteCitation("13(d)(4)", "15 U.S.C. 78m(d)(4)"),
  title: "Shares held by or for the issuer or its subsidiaries are not outstanding",
  alsoCalled: ["treasury shares", "shares held by subsidiaries"],
  versions: alwaysInForce(withoutThem),
  notCovered: [],
};

function withoutThem(reported: OutstandingFact): {
  outstanding: Rational;
  steps: readonly Step[];
} {
  const { shares, heldByIssuer } = reported;
  if (isZero(heldByIssuer)) return { outstanding: shares, steps: [] };
  const outstanding = subtract(shares, heldByIssuer);
  return whenAsked({ outstanding }, "steps", () => {
    const says = `${toReadable(shares)} − ${toReadable(heldByIssuer)} held by or for the issuer = ${toReadable(outstanding)}`;
    return [step(says, { cite: sharesOfTheIssuerAreOut.cite, facts: reported.facts })];
  });
}
