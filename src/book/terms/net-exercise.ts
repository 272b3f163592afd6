import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { atLeast, divide, HUNDRED, multiply, type Rational, subtract, ZERO } from "../../base/rational.ts";
import type { Book, RightSecurity } from "../../model/book.ts";
import { step } from "../../model/derivation.ts";
import type { SharesUnderRight } from "../../model/ownership-facts.ts";
import { rounded, roundingInWords } from "../ledger/splits.ts";
import { writtenAt } from "../positions.ts";
import { priceRange } from "./conversion-price.ts";
import { notGiven } from "./converted-shares.ts";
import { isSettled, priceInDollars } from "./price-range.ts";

/** The close of the market: the average of one trading day. */
const close = { percent: HUNDRED, of: "close", tradingDays: 1 };

/**
 * An option or warrant that can be exercised net and not otherwise: the strike is paid in shares, so that
 * gross × (market − strike) ÷ market are delivered, and nothing where the market is not above the strike.
 */
export function netShares(
  id: string,
  terms: RightSecurity,
  gross: Rational,
  book: Book,
  on: PlainDate,
): SharesUnderRight {
  const { strike, into } = terms;
  if (strike === undefined) return notGiven(id, "strike", terms, book);
  const facts = writtenAt(book, `securities.${id}`);
  const market = priceRange(close, into, book, on);
  const contested = `whether the gross ${toReadable(gross)} count is contested`;
  if (market.high !== null && atLeast(strike, market.high)) {
    const says = `net exercise gives nothing: the strike of ${priceInDollars(strike)} is not below the market; ${contested}`;
    return { is: "known", shares: ZERO, step: step(says, { facts, steps: [market.step] }) };
  }
  if (!isSettled(market)) {
    const says = `net exercise of ${toReadable(gross)} gives shares by the close of the market, which is not known; ${contested}`;
    return { is: "unknown", missing: market.missing, step: step(says, { facts, steps: [market.step] }) };
  }
  const rounding = terms.rounding ?? "down";
  const price = market.low;
  const shares = rounded(divide(multiply(gross, subtract(price, strike)), price), rounding);
  const working = `${toReadable(gross)} × (${priceInDollars(price)} − ${priceInDollars(strike)}) ÷ ${priceInDollars(price)}`;
  return {
    is: "known",
    shares,
    step: step(
      `net exercise: ${working} = ${toReadable(shares)} shares, ${roundingInWords(rounding)}; ${contested}`,
      { facts, steps: [market.step] },
    ),
  };
}
