import { toDecimal } from "../base/decimal.ts";
import { addDays, daysBetween, type PlainDate } from "../base/plain-date.ts";
import { divide, multiply, nearest, type Rational, rational } from "../base/rational.ts";
import { unreachable } from "../base/unreachable.ts";
import type { Book } from "../model/book.ts";
import type { Average, Supposition } from "./supposition.ts";

/** What a sweep or a search varies, all else staying as supposed. */
export type Varied =
  | ({ readonly is: "price" } & Average)
  | { readonly is: "outstanding" }
  | { readonly is: "buy" | "sell"; readonly person: string; readonly security: string }
  | { readonly is: "date" };

/** A value of what is varied: dollars, shares or units, or a date. */
export type Value = Rational | PlainDate;

/** The case that a question is asked of. */
export interface Case {
  readonly book: Book;
  readonly on: PlainDate;
  readonly suppositions: readonly Supposition[];
}

/** What is supposed of a thing at a value. */
export function suppositionOf(varied: Varied, value: Rational): Supposition {
  switch (varied.is) {
    case "price":
      return { ...varied, price: value };
    case "outstanding":
      return { is: "outstanding", shares: value };
    case "buy":
    case "sell":
      return { ...varied, quantity: value };
    case "date":
      throw new Error("a date is no number");
    default:
      return unreachable(varied);
  }
}

/**
 * The steps in which a thing is varied, counted by whole numbers: prices by a ten-thousandth of a dollar, or finer where
 * `digits` says so, shares one by one, dates day by day.
 */
export interface Scale {
  readonly tick: Rational | "day";
  valueAt(step: bigint): Value;
  /** The nearest step to a value. */
  stepOf(value: Value): bigint;
}

/** Digits after the point of a price: $0.0001 is the least step on the market below a dollar. */
export const PRICE_DIGITS = 4;

export function scaleOf({ is }: Varied, digits = 0): Scale {
  if (is === "date") return days;
  const tick = is === "price" ? rational(1n, 10n ** BigInt(Math.max(PRICE_DIGITS, digits))) : rational(1);
  return {
    tick,
    valueAt: (step) => multiply(tick, rational(step)),
    stepOf: (value) => (typeof value === "string" ? 0n : nearest(divide(value, tick)).numerator),
  };
}

const EPOCH = "1970-01-01" as PlainDate;
const days: Scale = {
  tick: "day",
  valueAt: (step) => addDays(EPOCH, Number(step)),
  stepOf: (value) => (typeof value === "string" ? BigInt(daysBetween(EPOCH, value)) : value.numerator),
};

/** How many digits after the point a value takes, as far as it ends. */
export const digitsOf = (value: Value): number =>
  typeof value === "string" ? 0 : (toDecimal(value)?.split(".")[1]?.length ?? 0);
