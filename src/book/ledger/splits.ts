import type { PlainDate } from "../../base/plain-date.ts";
import { ceiling, divide, floor, multiply, nearest, ONE, type Rational } from "../../base/rational.ts";
import type { Book, Rounding, Split } from "../../model/book.ts";

/** What each old share became: 1/25 in a 1-for-25 reverse split. */
export const ratioOf = ({ newShares, oldShares }: Split): Rational => divide(newShares, oldShares);

/** The splits of a security that took effect after one day and not after another, earliest first. */
export function splitsBetween(
  book: Book,
  security: string,
  after: PlainDate,
  upTo: PlainDate,
): readonly Split[] {
  return book.splits
    .filter((split) => split.security === security && split.on > after && split.on <= upTo)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What a share of one day is in shares of a later day, fractions and all. */
export const factorOf = (splits: readonly Split[]): Rational => splits.map(ratioOf).reduce(multiply, ONE);

/** A holder's balance after a split, with what the split makes of its fraction. */
export function afterSplit(balance: Rational, split: Split): Rational {
  const exact = multiply(balance, ratioOf(split));
  return split.fractions === "kept" ? exact : rounded(exact, split.fractions);
}

export function rounded(exact: Rational, rounding: Rounding): Rational {
  if (rounding === "down") return floor(exact);
  return rounding === "up" ? ceiling(exact) : nearest(exact);
}

const WORDS: Readonly<Record<Rounding, string>> = {
  down: "rounded down",
  up: "rounded up",
  nearest: "rounded to the nearest",
};

export const roundingInWords = (rounding: Rounding): string => WORDS[rounding];
