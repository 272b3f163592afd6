import { toDecimal, toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { divide, HUNDRED, multiply, type Rational, ZERO } from "../../base/rational.ts";
import type { AveragePrice, Book, PriceFormula } from "../../model/book.ts";
import { type Step, step } from "../../model/derivation.ts";
import type { MissingFact } from "../../model/outcome.ts";
import { factorOf, splitsBetween } from "../ledger/splits.ts";
import { writtenAt } from "../positions.ts";
import { averageInWords, type PriceRange, rangeInWords, unknownPrice } from "./price-range.ts";

export type AverageFormula = Extract<PriceFormula, { of: string }>;

/**
 * So much percent of an average on the market, in dollars a share of the date: an average of before a split is adjusted by it.
 */
export function averageRange(
  formula: AverageFormula,
  security: string,
  book: Book,
  on: PlainDate,
): PriceRange {
  const day = formula.on ?? on;
  const name = `the ${formula.tradingDays}-trading-day ${formula.of} of ${security}`;
  const n = day > on ? -1 : book.prices.findIndex((price) => isOf(price, security, formula, day));
  const known = book.prices[n];
  if (!known) {
    return unknownPrice(`${name} on ${day} is not in the book`, {
      what: `${name} on ${day}, or a bound on it`,
      writeIn: `${book.file}, prices: { average: ${formula.of}, security: ${security}, trading-days: ${formula.tradingDays}, on: ${day}, price: … }`,
    });
  }
  const splits = splitsBetween(book, security, day, on);
  const factor = divide(divide(formula.percent, HUNDRED), factorOf(splits));
  const upper: Rational | null = known.price ?? known.atMost ?? null;
  const range = {
    low: multiply(known.price ?? known.atLeast ?? ZERO, factor),
    high: upper && multiply(upper, factor),
  };
  const because = (): Step => {
    const percent = toDecimal(formula.percent) ?? toReadable(formula.percent);
    const adjusted = splits.length === 0 ? "" : `, adjusted for the split of ${splits.at(-1)?.on}`;
    const says = `${percent}% of ${name}, which is ${averageInWords(known)}${adjusted}, is ${rangeInWords(range)}`;
    return step(says, { facts: writtenAt(book, `prices.${n}`) });
  };
  const missing = (): readonly MissingFact[] => {
    const [at] = writtenAt(book, `prices.${n}`);
    return [
      {
        what: `${name} on ${day} more closely than ${averageInWords(known)}`,
        writeIn: at ? `${at.file}:${at.line}, price` : book.file,
      },
    ];
  };
  return { ...range, step: because, missing };
}

const isOf = (price: AveragePrice, security: string, formula: AverageFormula, day: PlainDate): boolean =>
  price.security === security &&
  price.average === formula.of &&
  price.tradingDays === formula.tradingDays &&
  price.on === day;
