import { add, divide, HUNDRED, isZero, multiply, type Rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(d)(1)(i), second sentence: securities not outstanding that a person has the right to acquire are deemed
 * outstanding for computing the percentage of the class owned by that person, and are not deemed outstanding for
 * computing the percentage owned by any other person.
 *
 * So everybody has a denominator of its own: the shares outstanding and its own unissued rights, nobody else's. A call on
 * shares that are outstanding already adds nothing to it. For a group, the group is the person.
 */
export const deemedOutstandingForThatPersonOnly: Rule<typeof percentOfClass> = {
  id: "13d-3(d)(1)(i)#denominator",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  title:
    "Unissued shares under a person's rights are outstanding for that person's percentage and for nobody else's",
  alsoCalled: ["denominator", "deemed outstanding", "percent of class", "partially diluted"],
  versions: alwaysInForce(percentOfClass),
  notCovered: [
    "shares held by or for the issuer or its subsidiaries (section 13(d)(4)): give the outstanding shares without them",
  ],
};

/** A person's percentage of a class, exactly: 100 is all of it. `null` where there is nothing to divide by. */
export interface PercentOfClass {
  readonly denominator: Rational;
  readonly percent: Rational | null;
}

function percentOfClass(aggregate: Rational, outstanding: Rational, ownUnissued: Rational): PercentOfClass {
  const denominator = add(outstanding, ownUnissued);
  return {
    denominator,
    percent: isZero(denominator) ? null : divide(multiply(aggregate, HUNDRED), denominator),
  };
}
