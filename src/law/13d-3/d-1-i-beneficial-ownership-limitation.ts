import { toDecimal, toReadable } from "../../base/decimal.ts";
import { addDays, type PlainDate } from "../../base/plain-date.ts";
import {
  add,
  divide,
  floor,
  HUNDRED,
  isNegative,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import { ruleCitation } from "../../model/citation.ts";
import { type Step, step } from "../../model/derivation.ts";
import type { BlockerFact } from "../../model/ownership-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";
import { DAYS_OF_THE_WINDOW } from "./d-1-i-right-to-acquire-within-60-days.ts";

/**
 * Rule 13d-3(d)(1)(i) and Levy v. Southbrook Int'l Investments, 263 F.3d 10 (2d Cir. 2001): who is bound by contract not
 * to exercise above a percent of the class has no right to acquire more, and does not own more.
 *
 * The contract measures the percent after the exercise: what the holder then owns, with those counted together with it,
 * over what is then outstanding. So the largest number x of shares is the whole number such that
 * (owned + x) ÷ (outstanding + own unissued rights + x) is not more than the percent. The limit takes nothing of what is held.
 *
 * A limit that the holder can raise or waive on notice binds only while the notice is longer than the sixty days of the
 * rule: sixty-one days bind, sixty do not. Once a notice is given, what it allows counts from when it is sixty days away.
 */
export const beneficialOwnershipLimitation: Rule<{
  readonly percentInForce: typeof percentInForce;
  readonly sharesWithin: typeof sharesWithin;
}> = {
  id: "13d-3(d)(1)(i)#limitation",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  title: "A binding contractual limit on ownership leaves no right to acquire more",
  alsoCalled: [
    "blocker",
    "4.99% blocker",
    "9.99% blocker",
    "19.99% blocker",
    "beneficial ownership limitation",
    "conversion cap",
  ],
  versions: alwaysInForce({ percentInForce, sharesWithin }),
  notCovered: [
    "limits that are ignored in practice or waived at will, which a court may not respect (13d-3(b))",
    "a holder's affiliates that the book does not name",
  ],
};

/** The percent that binds on a date, `null` where none does, and why. */
export interface LimitInForce {
  readonly percent: Rational | null;
  readonly step: Step;
}

function percentInForce(blocker: BlockerFact, asOf: PlainDate): LimitInForce {
  const { percent, noticeDays, raised } = blocker;
  const because = (says: (limit: string) => string): Step =>
    step(says(percentText(percent)), { cite: beneficialOwnershipLimitation.cite, facts: blocker.facts });
  if (noticeDays !== null && noticeDays <= DAYS_OF_THE_WINDOW) {
    return whenAsked({ percent: null }, "step", () =>
      because(
        (limit) =>
          `the limit of ${limit} can be lifted on ${noticeDays} days' notice, within the sixty: it does not bind`,
      ),
    );
  }
  // Here a notice takes more than the sixty days, so that one which is over within them was given before the day.
  const lastDay = addDays(asOf, DAYS_OF_THE_WINDOW);
  const raise =
    noticeDays === null
      ? undefined
      : raised.filter(({ notice }) => addDays(notice, noticeDays) <= lastDay).at(-1);
  if (raise) {
    return whenAsked({ percent: raise.percent }, "step", () =>
      because(
        (limit) =>
          `a notice of ${raise.notice} raises the limit of ${limit} to ${percentText(raise.percent)} within sixty days`,
      ),
    );
  }
  const why =
    noticeDays === null
      ? "it cannot be waived"
      : `to lift it takes ${noticeDays} days' notice, more than sixty`;
  return whenAsked({ percent }, "step", () => because((limit) => `a limit of ${limit} binds: ${why}`));
}

/** What is owned and outstanding before the right is used. */
export interface Standing {
  readonly owned: Rational;
  readonly outstanding: Rational;
  readonly ownUnissued: Rational;
}

/** The largest whole number of shares that the limit allows. Shares that are outstanding already do not enlarge the class. */
function sharesWithin(
  percent: Rational,
  { owned, outstanding, ownUnissued }: Standing,
  unissued: boolean,
): { shares: Rational; step: Step } {
  const part = divide(percent, HUNDRED);
  const room = subtract(multiply(part, add(outstanding, ownUnissued)), owned);
  const exact = unissued ? divide(room, subtract({ numerator: 1n, denominator: 1n }, part)) : room;
  const shares = isNegative(exact) ? ZERO : floor(exact);
  return whenAsked({ shares }, "step", () => {
    const base = `${percentText(percent)} of ${toReadable(add(outstanding, ownUnissued))}, less ${toReadable(owned)} owned`;
    const divided = unissued ? `, ÷ ${percentText(subtract(HUNDRED, percent))}` : "";
    const says = `${base}${divided} leaves ${toReadable(shares)} shares`;
    return step(says, { cite: beneficialOwnershipLimitation.cite });
  });
}

const percentText = (percent: Rational): string => `${toDecimal(percent) ?? toReadable(percent)}%`;
