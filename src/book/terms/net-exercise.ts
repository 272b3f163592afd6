import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { atLeast, divide, HUNDRED, multiply, type Rational, subtract, ZERO } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
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
  const market = priceRange(close, into, book, on);
  const because = (says: string) =>
    step(`${says}; whether the gross ${toReadable(gross)} count is contested`, {
      facts: writtenAt(book, `securities.${id}`),
      steps: [market.step()],
    });
  if (market.high !== null && atLeast(strike, market.high)) {
    return whenAsked({ is: "known", shares: ZERO }, "step", () =>
      because(`net exercise gives nothing: the strike of ${priceInDollars(strike)} is not below the market`),
    );
  }
  if (!isSettled(market)) {
    return whenAsked({ is: "unknown", missing: market.missing() }, "step", () =>
      because(
        `net exercise of ${toReadable(gross)} gives shares by the close of the market, which is not known`,
      ),
    );
  }
  const rounding = terms.rounding ?? "down";
  const price = market.low;
  const shares = rounded(divide(multiply(gross, subtract(price, strike)), price), rounding);
  return whenAsked({ is: "known", shares }, "step", () => {
    const working = `${toReadable(gross)} × (${priceInDollars(price)} − ${priceInDollars(strike)}) ÷ ${priceInDollars(price)}`;
    return because(`net exercise: ${working} = ${toReadable(shares)} shares, ${roundingInWords(rounding)}`);
  });
}
