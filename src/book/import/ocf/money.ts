import { toDecimal } from "../../../base/decimal.ts";
import type { Rational } from "../../../base/rational.ts";
import type { Money } from "./scalars.ts";

/** The decimal of a number that was one. */
export const plain = (value: Rational): string => toDecimal(value) ?? "";

/** A sum in dollars, or the sentence that says why there is none. */
export function dollars(
  money: Money | null | undefined,
  what: string,
): { text?: string; comments: readonly string[] } {
  if (!money) return { comments: [] };
  if (money.currency.toUpperCase() === "USD") return { text: plain(money.amount), comments: [] };
  return {
    comments: [
      `The ${what} is ${plain(money.amount)} ${money.currency}, and a book counts in dollars: left out.`,
    ],
  };
}
