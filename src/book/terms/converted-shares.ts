import { toDollars, toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { divide, isZero, ONE, type Rational } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, RightSecurity } from "../../model/book.ts";
import { step } from "../../model/derivation.ts";
import type { SharesUnderRight } from "../../model/ownership-facts.ts";
import { rounded, roundingInWords } from "../ledger/splits.ts";
import { writtenAt } from "../positions.ts";
import { amountThatConverts } from "./amount-that-converts.ts";
import { conversionPrice } from "./conversion-price.ts";

/** A convertible: the amount that converts divided by the conversion price, in whole shares as the terms round. */
export function convertedShares(
  id: string,
  terms: RightSecurity,
  units: Rational,
  book: Book,
  on: PlainDate,
): SharesUnderRight {
  const facts = () => writtenAt(book, `securities.${id}`);
  const stated = terms.statedValue ?? (terms.kind === "convertible-note" ? ONE : null);
  if (stated === null) return notGiven(id, "stated-value", terms, book);
  if (terms.conversionPrice === undefined) return notGiven(id, "conversion-price", terms, book);
  const price = conversionPrice(terms.conversionPrice, terms.into, book, on);
  if (price.is === "unknown")
    return whenAsked({ is: "unknown", missing: price.missing }, "step", () => price.step);
  if (isZero(price.price)) {
    const missing = {
      what: `a conversion price of ${terms.title} above zero`,
      writeIn: `${book.file}, securities.${id}.conversion-price`,
    };
    return whenAsked({ is: "unknown", missing: [missing] }, "step", () =>
      step(`the conversion price of ${terms.title} comes to zero`, { facts: facts(), steps: [price.step] }),
    );
  }
  const converting = amountThatConverts(units, stated, terms.accrues, on);
  const rounding = terms.rounding ?? "down";
  const shares = rounded(divide(converting.amount, price.price), rounding);
  return whenAsked({ is: "known", shares }, "step", () =>
    step(
      `${converting.says()}; ÷ ${toDollars(price.price)} = ${toReadable(shares)} shares, ${roundingInWords(rounding)}`,
      {
        facts: facts(),
        steps: [
          step(`the conversion price on ${on} is ${toDollars(price.price)}`, {
            steps: price.step.steps.length ? [price.step] : [],
          }),
        ],
      },
    ),
  );
}

/** A term that the working needs and the book does not give. */
export function notGiven(id: string, key: string, terms: RightSecurity, book: Book): SharesUnderRight {
  const name = key.replace("-", " ");
  const missing = { what: `the ${name} of ${terms.title}`, writeIn: `${book.file}, securities.${id}.${key}` };
  return whenAsked({ is: "unknown", missing: [missing] }, "step", () =>
    step(`the terms of ${terms.title} do not give the ${name}`, {
      facts: writtenAt(book, `securities.${id}`),
    }),
  );
}
