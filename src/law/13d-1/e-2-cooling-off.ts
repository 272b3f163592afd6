import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import { type Step, step } from "../../model/derivation.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-1(e)(2), and (f)(2) with it: from the change of purpose, or the acquisition that makes twenty percent or more, until
 * the expiration of the tenth day from the date of the filing of the Schedule 13D the person may not vote or direct the voting
 * of the securities, nor acquire an additional beneficial interest in any equity securities of the issuer or of any person
 * controlling it.
 *
 * The days are calendar days: the text says "day", where the same rule says "business day" of others, and nothing puts the tenth
 * off a weekend. Filed on March 7, the ban ends with March 17; March 18 is free. Paragraph (g) has no such ban.
 */
export const coolingOff: Rule<typeof decide> = {
  id: "13d-1(e)(2)",
  cite: ruleCitation("13d-1(e)(2)"),
  title:
    "After losing Schedule 13G a holder neither votes nor buys until the tenth day after its Schedule 13D",
  alsoCalled: ["cooling-off", "cooling off period", "standstill of 13d-1(e)", "13d-1(f)(2)"],
  versions: alwaysInForce(decide),
  notCovered: ["contracts made before that oblige to buy or vote"],
};

/** The days of the ban, both included; `through` is `null` until the Schedule 13D is filed. */
export interface CoolingOff {
  readonly from: PlainDate;
  readonly through: PlainDate | null;
  readonly step: Step;
}

export const DAYS_AFTER_THE_FILING = 10;

function decide(from: PlainDate, filed: PlainDate | null): CoolingOff {
  const through = filed && addDays(filed, DAYS_AFTER_THE_FILING);
  const says =
    through === null
      ? `no voting and no buying from ${from} until the tenth day after the Schedule 13D, which is not filed`
      : `no voting and no buying from ${from} through ${through}, the tenth day from the filing of ${filed}`;
  return { from, through, step: step(says, { cite: coolingOff.cite }) };
}
