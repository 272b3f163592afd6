import { toDollars } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { greaterOf, lesserOf, type Rational } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, PriceFormula } from "../../model/book.ts";
import { type Step, step } from "../../model/derivation.ts";
import type { MissingFact } from "../../model/outcome.ts";
import { averageRange } from "./market-average.ts";
import { isSettled, type PriceRange, rangeInWords, unknownPrice } from "./price-range.ts";

/** A price that the terms settle, or what is missing to settle it, with the working. */
export type ConversionPrice =
  | { readonly is: "known"; readonly price: Rational; readonly step: Step }
  | { readonly is: "unknown"; readonly missing: readonly MissingFact[]; readonly step: Step };

/**
 * The conversion price that a formula gives on a date.
 *
 * A formula may be settled though an average in it is known only as a bound: the lesser of $0.22 and 105% of an average
 * of at least $0.2096 is $0.22, whatever the average was.
 *
 * @param formula in dollars a share of the date: the terms as `termsOn` gives them
 * @param security the class whose price it is
 */
export function conversionPrice(
  formula: PriceFormula,
  security: string,
  book: Book,
  on: PlainDate,
): ConversionPrice {
  const range = priceRange(formula, security, book, on);
  return isSettled(range)
    ? whenAsked({ is: "known", price: range.low }, "step", range.step)
    : whenAsked({ is: "unknown", missing: range.missing() }, "step", range.step);
}

/** What is known of the price that a formula gives on a date. */
export function priceRange(formula: PriceFormula, security: string, book: Book, on: PlainDate): PriceRange {
  if ("numerator" in formula) {
    return { low: formula, high: formula, step: () => step(toDollars(formula)), missing: () => [] };
  }
  if ("of" in formula) return averageRange(formula, security, book, on);
  if ("steps" in formula) return stepInForce(formula.steps, security, book, on);
  const greater = "greaterOf" in formula;
  const parts = (greater ? formula.greaterOf : formula.lesserOf).map((part) =>
    priceRange(part, security, book, on),
  );
  const low = parts.map((part) => part.low).reduce(greater ? greaterOf : lesserOf);
  const high = parts.map((part) => part.high).reduce((a, b) => combineHigh(a, b, greater));
  return {
    low,
    high,
    step: () =>
      step(`the ${greater ? "greater" : "lesser"} of these is ${rangeInWords({ low, high })}`, {
        steps: parts.map((part) => part.step()),
      }),
    missing: () => (isSettled({ low, high }) ? [] : parts.flatMap((part) => part.missing())),
  };
}

/** Of prices that follow one another in time, the one in force; before the first of them none is. */
function stepInForce(
  steps: Extract<PriceFormula, { steps: unknown }>["steps"],
  security: string,
  book: Book,
  on: PlainDate,
): PriceRange {
  const current = steps.findLast(({ from }) => from <= on);
  if (!current) {
    const what = `the price in force on ${on}, before ${steps[0]?.from ?? "the first of the steps"}`;
    const writeIn = `${book.file}, the steps of the conversion-price: { from: ${on}, price: … }`;
    return unknownPrice(`${what}, is not in the terms`, { what, writeIn });
  }
  const range = priceRange(current.price, security, book, on);
  const because = (): Step => {
    const inner = range.step();
    const says = `the price in force since ${current.from} is ${rangeInWords(range)}`;
    return step(says, { steps: inner.steps.length ? [inner] : [] });
  };
  return { ...range, step: because };
}

/** The upper bound of a greater or lesser, where `null` is no bound. */
function combineHigh(a: Rational | null, b: Rational | null, greater: boolean): Rational | null {
  if (a === null || b === null) return greater ? null : (a ?? b);
  return greater ? greaterOf(a, b) : lesserOf(a, b);
}
