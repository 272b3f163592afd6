import { toDollars, toReadable } from "../../base/decimal.ts";
import { compare, divide, multiply, ONE, type Rational, rational, ZERO } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { distance } from "../facts/printed-percent.ts";
import { itemText } from "../facts/texts.ts";
import { type PricedPurchase, pricedPurchases } from "../grammar/priced-purchase.ts";

export const priceTimesSharesIsTheCost: Check = {
  id: "item-3/price-times-shares-is-the-cost",
  title: "A purchase costs its number of shares times its price",
  catalogue: "A21",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 3"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "{place} tells of {shares} shares at {price} for {stated}; that many at that price cost {expected}.",
  },
  why: "Item 3 asks for the amount of the consideration. Where a sentence gives the shares, the price of each and the sum, the three can be held against one another.",
  falseAlarms: ["commissions", "a price that is an average", "shares before a split at the price after it"],
  run: (schedule) => {
    const purchases = ["3", "4", "5", "6"].flatMap((number) =>
      pricedPurchases(itemText(schedule, number) ?? "").map((purchase) => ({ number, purchase })),
    );
    if (!purchases.length) return notApplicable("No sentence gives shares, price and cost together.");
    const wrong = purchases.filter(({ purchase }) => compare(gap(purchase), tolerance(purchase)) > 0);
    return observed(wrong.map(({ number, purchase }) => observe(number, purchase)));
  },
};

const cost = ({ shares, price }: PricedPurchase): Rational => multiply(shares, price);
const gap = (purchase: PricedPurchase): Rational => distance(cost(purchase), purchase.dollars);

/** What rounding the price can do, and one part in fifty for commissions and rounded sums. */
function tolerance(purchase: PricedPurchase): Rational {
  const unit = divide(ONE, rational(2n * 10n ** BigInt(purchase.pricePlaces)));
  const rounding = multiply(purchase.shares, unit);
  const fees = divide(purchase.dollars, rational(50));
  return [rounding, fees, ONE].reduce((a, b) => (compare(a, b) >= 0 ? a : b), ZERO);
}

function observe(number: string, purchase: PricedPurchase): Observation {
  const values = {
    place: `Item ${number}`,
    shares: toReadable(purchase.shares),
    price: toDollars(purchase.price),
    stated: toDollars(purchase.dollars),
    expected: toDollars(cost(purchase)),
  };
  return {
    outcome: "review",
    values,
    stated: values.stated,
    expected: values.expected,
    arithmetic: [`${values.shares} × ${values.price} = ${values.expected}`],
    paths: [`items.${number}`],
    settledBy: "the record of the purchase",
    rootCause: `cost of ${values.shares} shares at ${values.price}`,
  };
}
