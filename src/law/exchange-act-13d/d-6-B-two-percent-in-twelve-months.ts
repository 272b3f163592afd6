import { toFixed, toReadable } from "../../base/decimal.ts";
import { dateFrom, type PlainDate, partsOf } from "../../base/plain-date.ts";
import {
  divide,
  HUNDRED,
  isZero,
  moreThan,
  multiply,
  type Rational,
  rational,
  sum,
} from "../../base/rational.ts";
import { statuteCitation } from "../../model/citation.ts";
import { step } from "../../model/derivation.ts";
import type { MissingFact, Outcome } from "../../model/outcome.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Exchange Act §13(d)(6)(B): section 13(d) does not apply to an acquisition which, together with all other acquisitions of the
 * class by the same person during the preceding twelve months, does not exceed two percent of the class.
 *
 * So an owner of more than five percent by exempt acquisitions may go on buying slowly, reporting under Rule 13d-1(d). Two
 * percent exactly is exempt. Rights acquired count as the shares under them; sales do not give back room. An acquisition of the same
 * day a year before is counted still.
 */
export const twoPercentInTwelveMonths: Rule<typeof decide> = {
  id: "exchange-act-13d/(d)(6)(B)",
  cite: statuteCitation("13(d)(6)(B)", "15 U.S.C. 78m(d)(6)(B)"),
  title: "Acquisitions of at most two percent in twelve months are exempt from section 13(d)",
  alsoCalled: ["2% creep", "two percent exemption", "creeping acquisitions"],
  versions: alwaysInForce(decide),
  notCovered: ["what the members of a group are deemed to acquire when it forms"],
};

/** Every acquisition of the class in the shares of the day asked for, and the class outstanding then. */
export interface CreepFacts {
  readonly on: PlainDate;
  readonly acquired: readonly { readonly on: PlainDate; readonly shares: Rational }[];
  readonly outstanding: Rational | null;
  readonly outstandingMissing: MissingFact;
}

const TWO_PERCENT = rational(2);

function decide({ on, acquired, outstanding, outstandingMissing }: CreepFacts): Outcome {
  const cite = twoPercentInTwelveMonths.cite;
  const since = oneYearBefore(on);
  const shares = sum(acquired.filter((each) => since <= each.on && each.on <= on).map((each) => each.shares));
  const says = `${toReadable(shares)} shares acquired from ${since} to ${on}`;
  if (outstanding === null || isZero(outstanding)) {
    return {
      is: "undetermined",
      missing: [outstandingMissing],
      step: step(`${says}; what part of the class that is is not known`, { cite }),
    };
  }
  const percent = multiply(HUNDRED, divide(shares, outstanding));
  const part = `${says} ÷ ${toReadable(outstanding)} = ${toFixed(percent, 6)}% of the class`;
  return moreThan(percent, TWO_PERCENT)
    ? { is: "not met", step: step(`${part}, more than 2%: not exempt`, { cite }) }
    : { is: "met", step: step(`${part}, not more than 2%: exempt`, { cite }) };
}

/** The first of the twelve months' days: the same day of the year before, February 28 for a leap day. */
export function oneYearBefore(on: PlainDate): PlainDate {
  const { year, month, day } = partsOf(on);
  return dateFrom(year - 1, month, day) ?? dateFrom(year - 1, month, day - 1) ?? on;
}
