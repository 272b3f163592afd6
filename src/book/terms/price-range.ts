import { toDecimal, toDollars, toReadable } from "../../base/decimal.ts";
import { compare, equals, type Rational, ZERO } from "../../base/rational.ts";
import type { AveragePrice } from "../../model/book.ts";
import { type Step, step } from "../../model/derivation.ts";
import type { MissingFact } from "../../model/outcome.ts";

/** What is known of a price: it is at least `low` and, unless `high` is `null`, at most `high`. */
export interface PriceRange {
  readonly low: Rational;
  readonly high: Rational | null;
  /** The working, and what would have to be known to tell more closely: put together when somebody asks. */
  readonly step: () => Step;
  readonly missing: () => readonly MissingFact[];
}

/** Nothing is known of a price, but what would have to be. */
export const unknownPrice = (says: string, missing: MissingFact): PriceRange => ({
  low: ZERO,
  high: null,
  step: () => step(says),
  missing: () => [missing],
});

export const isSettled = ({ low, high }: Pick<PriceRange, "low" | "high">): boolean =>
  high !== null && equals(low, high);

export function rangeInWords({ low, high }: Pick<PriceRange, "low" | "high">): string {
  if (high === null) return compare(low, ZERO) > 0 ? `at least ${priceInDollars(low)}` : "not known";
  return equals(low, high)
    ? priceInDollars(low)
    : `between ${priceInDollars(low)} and ${priceInDollars(high)}`;
}

export function averageInWords({ price, atLeast, atMost }: AveragePrice): string {
  if (price) return priceInDollars(price);
  const bounds = [
    atLeast && `at least ${priceInDollars(atLeast)}`,
    atMost && `at most ${priceInDollars(atMost)}`,
  ].filter(Boolean);
  return bounds.join(" and ") || "not known";
}

/** A price a share: dollars with as many digits as it has, up to twelve. */
export function priceInDollars(value: Rational): string {
  const exact = toDecimal(value);
  return exact !== null && (exact.split(".")[1]?.length ?? 0) <= 12
    ? toDollars(value)
    : `$${toReadable(value, 6)}`;
}
