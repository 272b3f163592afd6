import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { isZero } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { step } from "../../model/derivation.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { ClassFacts } from "../../model/reporting-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-1(i)(1), with section 13(d)(1): Regulation 13D-G is about an equity security of a class that is registered under section
 * 12 of the Exchange Act, or of an insurer that is excused from it, or that a closed-end investment company has issued. Securities
 * of a class of non-voting securities are none.
 *
 * It goes class by class: another class of the same issuer, registered or with votes, has its own schedules, and whoever may convert
 * a class without votes into one with votes may own that one already. Before its first day of registration nothing is due on a
 * class, and what was acquired before is no acquisition that paragraph (a) speaks of: such a holder reports under paragraph (d),
 * after the end of the quarter, unless it goes on to acquire (the staff's interpretation 101.01). A class of which nobody gives
 * a day is taken as registered at all times.
 */
export const coveredClass: Rule<typeof decide> = {
  id: "13d-1(i)(1)",
  cite: ruleCitation("13d-1(i)(1)"),
  title: "Only a voting class that is registered under section 12, or as good as that, is reported on",
  alsoCalled: [
    "covered class",
    "equity security",
    "section 12 registration",
    "non-voting securities",
    "newly registered class",
    "pre-IPO holders",
  ],
  versions: alwaysInForce(decide),
  notCovered: [
    "whether a class is registered, an insurer's or a closed-end fund's: the book gives the days",
    "votes that a class has in some matters only, or comes to have later",
  ],
};

/** The first and the last day on which a class is covered; `null` for open ends. */
export interface CoveredTime {
  readonly from: PlainDate | null;
  readonly last: PlainDate | null;
}

/** When a class is covered: never, `null`, where it has no votes. */
export function coveredTime({ votes, registeredFrom, registeredUntil }: ClassFacts): CoveredTime | null {
  if (isZero(votes)) return null;
  return { from: registeredFrom, last: registeredUntil && addDays(registeredUntil, -1) };
}

function decide(facts: ClassFacts, on: PlainDate): Outcome {
  const { name } = facts;
  const time = coveredTime(facts);
  const found = (is: "met" | "not met", says: string): Outcome => ({
    is,
    step: step(says, { cite: coveredClass.cite, facts: facts.facts }),
  });
  if (time === null)
    return found(
      "not met",
      `${name} has no votes, and no Schedule 13D or 13G is filed on a class without votes`,
    );
  if (time.from !== null && on < time.from)
    return found("not met", `${name} is registered under section 12 from ${time.from} on, not yet on ${on}`);
  if (time.last !== null && on > time.last)
    return found("not met", `${name} is registered under section 12 until ${time.last}, no longer on ${on}`);
  const since = time.from === null ? "" : ` since ${time.from}`;
  return found("met", `${name} has votes and is registered under section 12${since}`);
}
