import { decimal, toDollars } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { compare, divide, isZero, moreThan, multiply, type Rational, rational } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import type { Transaction } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";

/** No market moves so far in sixty days; a point set wrongly does. */
const FACTOR = rational(20);
const FEWEST = 4;

export const pricesAreOfOneOrder: Check = {
  id: "item-5/prices-are-of-one-order",
  title: "The prices of the trades are of one order",
  catalogue: "A22",
  severity: "advice",
  cite: scheduleCitation("13D", "instruction to Item 5(c)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The trade of {day} has the price {price}; the middle price of the {count} trades listed is {middle}. A point may be set wrongly.",
  },
  why: "Trades of two months in one class seldom differ twentyfold in price. One that does is most often a price with its point in the wrong place, a sum in the column of prices, or a trade of another security.",
  falseAlarms: [
    "a split between two trades",
    "an option or warrant among shares",
    "columns that were read in another order",
  ],
  run: ({ transactions }) => {
    const priced = transactions.flatMap((trade, index) => {
      const price = priceOf(trade);
      return price ? [{ trade, index, price }] : [];
    });
    if (priced.length < FEWEST) return notApplicable("Fewer than four trades are listed with their prices.");
    const sorted = priced.map(({ price }) => price).sort(compare);
    const middle = sorted[Math.floor(sorted.length / 2)];
    if (!middle) return observed([]);
    return observed(
      priced
        .filter(({ price }) => isFar(price, middle))
        .map(({ trade, index, price }) => ({
          outcome: "review",
          values: {
            day: trade.date === null ? "an unknown day" : longDate(trade.date),
            price: toDollars(price),
            middle: toDollars(middle),
            count: String(priced.length),
          },
          ...(trade.person === null ? {} : { who: [trade.person] }),
          stated: toDollars(price),
          paths: [`transactions.${index}`],
          settledBy: "the confirmation of the trade",
        })),
    );
  },
};

/** A price has a point; a whole number in its column may be a number of shares. */
function priceOf({ price }: Transaction): Rational | null {
  const value = price?.includes(".") ? decimal(price.replace(/[$,]/g, "")) : null;
  return value && !isZero(value) ? value : null;
}

const isFar = (price: Rational, middle: Rational): boolean =>
  moreThan(price, multiply(middle, FACTOR)) || moreThan(divide(middle, FACTOR), price);
