import { addDays } from "../base/plain-date.ts";
import { greaterOf, moreThan, multiply, type Rational, rational, ZERO } from "../base/rational.ts";
import { UserError } from "../base/user-error.ts";
import { holdingsOn, ownershipFacts } from "../book/index.ts";
import type { Book, PriceFormula } from "../model/book.ts";
import type { Search } from "./solve.ts";
import { suppose } from "./suppose.ts";
import { heldOf } from "./suppose-trade.ts";
import { type Case, PRICE_DIGITS, type Varied } from "./varied.ts";

const TWO_YEARS = 730;

/**
 * From where to where a thing is searched where nobody says: prices from the least tick to ten times the highest price in
 * the book, and a dollar at least; purchases up to as much as is outstanding, or ten times what anybody holds of the
 * security; sales up to what is held; outstanding shares from one to ten times those now; dates for two years.
 *
 * @throws UserError where there is nothing to sell.
 */
export function rangeToSearch({ book, on, suppositions }: Case, varied: Varied): Pick<Search, "from" | "to"> {
  switch (varied.is) {
    case "price":
      return {
        from: rational(1n, 10n ** BigInt(PRICE_DIGITS)),
        to: multiply(TEN, [...pricesIn(book)].reduce(greaterOf, rational(1, 10))),
      };
    case "outstanding":
      return { from: rational(1), to: multiply(TEN, outstandingOf(book, on) ?? rational(100_000_000)) };
    case "buy":
      return { from: ZERO, to: mostToBuy(book, on, varied.security) };
    case "sell": {
      const held = heldOf(suppose(book, on, suppositions), on, varied.person, varied.security);
      if (!moreThan(held, ZERO))
        throw new UserError(
          `${varied.person} holds no ${varied.security} on ${on}; there is nothing to sell`,
        );
      return { from: ZERO, to: held };
    }
    case "date":
      return { from: on, to: addDays(on, TWO_YEARS) };
  }
}

const TEN = rational(10);

function mostToBuy(book: Book, on: Case["on"], security: string): Rational {
  if (security === book.schedule.class) {
    const outstanding = outstandingOf(book, on);
    if (outstanding) return outstanding;
  }
  const held = holdingsOn(book, on).filter((holding) => holding.security === security);
  return multiply(TEN, held.map(({ quantity }) => quantity).reduce(greaterOf, rational(1_000_000)));
}

const outstandingOf = (book: Book, on: Case["on"]): Rational | null =>
  ownershipFacts(book, on).outstanding?.shares ?? null;

function* pricesIn(book: Book): Generator<Rational> {
  for (const { price, atLeast, atMost } of book.prices)
    for (const known of [price, atLeast, atMost]) if (known) yield known;
  for (const security of Object.values(book.securities))
    if ("conversionPrice" in security && security.conversionPrice) yield* amountsIn(security.conversionPrice);
}

function* amountsIn(formula: PriceFormula): Generator<Rational> {
  if ("numerator" in formula) yield formula;
  else if ("greaterOf" in formula) for (const part of formula.greaterOf) yield* amountsIn(part);
  else if ("lesserOf" in formula) for (const part of formula.lesserOf) yield* amountsIn(part);
  else if ("steps" in formula) for (const { price } of formula.steps) yield* amountsIn(price);
}
