import type { PlainDate } from "../../base/plain-date.ts";
import { divide, equals, multiply, ONE, type Rational } from "../../base/rational.ts";
import type { Book, PriceFormula, RightSecurity, VestingStep } from "../../model/book.ts";
import { type Step, step } from "../../model/derivation.ts";
import { firstTransactionIn } from "../ledger/first-transaction.ts";
import { factorOf, splitsBetween } from "../ledger/splits.ts";
import { writtenAt } from "../positions.ts";

/** A right's terms in the shares, units and dollars of a date, and the splits that adjusted them. */
export interface TermsOn {
  readonly terms: RightSecurity;
  readonly steps: readonly Step[];
}

/**
 * The terms of a right on a date. They are written in the shares of one day, `terms-as-of`, or that of the first transaction
 * in the right; each split of the class after it gives more or fewer shares at a lower or higher price, and each split of the
 * right itself spreads what a unit gives over more or fewer units.
 */
export function termsOn(book: Book, id: string, security: RightSecurity, on: PlainDate): TermsOn {
  const written = security.termsAsOf ?? firstTransactionIn(book, id)?.on;
  if (book.splits.length === 0 || written === undefined) return { terms: security, steps: [] };
  const ofClass = splitsBetween(book, security.into, written, on);
  const ofItself = splitsBetween(book, id, written, on);
  const [shares, units] = [factorOf(ofClass), factorOf(ofItself)];
  if (equals(shares, ONE) && equals(units, ONE)) return { terms: security, steps: [] };
  return {
    terms: adjusted(security, shares, units),
    steps: [...ofClass, ...ofItself].map((split) =>
      step(`the terms are as of ${written}; the split of ${split.security} on ${split.on} adjusts them`, {
        facts: writtenAt(book, `splits.${book.splits.indexOf(split)}`),
      }),
    ),
  };
}

function adjusted(security: RightSecurity, shares: Rational, units: Rational): RightSecurity {
  const { sharesPerUnit, strike, statedValue, conversionPrice, vesting, exchangeCap, kind } = security;
  const perUnit = multiply(sharesPerUnit ?? ONE, divide(shares, units));
  const stated = statedValue ?? (kind === "convertible-note" ? ONE : undefined);
  return {
    ...security,
    sharesPerUnit: perUnit,
    strike: strike && divide(strike, shares),
    statedValue: stated && divide(stated, units),
    conversionPrice: conversionPrice && dividedBy(conversionPrice, shares),
    vesting: vesting?.map((part) => inUnits(part, units)),
    exchangeCap: exchangeCap && {
      ...exchangeCap,
      shares: exchangeCap.shares && multiply(exchangeCap.shares, shares),
    },
  };
}

const inUnits = (part: VestingStep, units: Rational): VestingStep =>
  "quantity" in part ? { on: part.on, quantity: multiply(part.quantity, units) } : part;

/** The sums of money in a formula; averages are adjusted where they are looked up. */
function dividedBy(formula: PriceFormula, shares: Rational): PriceFormula {
  const part = (price: PriceFormula): PriceFormula => dividedBy(price, shares);
  if ("numerator" in formula) return divide(formula, shares);
  if ("of" in formula) return formula;
  if ("steps" in formula) {
    return { steps: formula.steps.map(({ from, price }) => ({ from, price: part(price) })) };
  }
  return "greaterOf" in formula
    ? { greaterOf: formula.greaterOf.map(part) }
    : { lesserOf: formula.lesserOf.map(part) };
}
