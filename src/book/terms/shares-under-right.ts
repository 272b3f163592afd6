import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { equals, multiply, ONE, type Rational } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, RightSecurity } from "../../model/book.ts";
import { type Step, step } from "../../model/derivation.ts";
import type { SharesUnderRight } from "../../model/ownership-facts.ts";
import { rounded, roundingInWords } from "../ledger/splits.ts";
import { writtenAt } from "../positions.ts";
import { convertedShares, notGiven } from "./converted-shares.ts";
import { netShares } from "./net-exercise.ts";
import { termsOn } from "./terms-on.ts";

/**
 * How many shares the terms of a right give for the units held, on a date.
 *
 * Options, warrants and units give so many shares each, fewer where they can be exercised net only; convertibles give the
 * amount that converts divided by the conversion price. Whole shares as the terms round, down where they do not say.
 */
export function sharesUnderRight(
  id: string,
  security: RightSecurity,
  units: Rational,
  book: Book,
  on: PlainDate,
): SharesUnderRight {
  const { terms, steps } = termsOn(book, id, security, on);
  const found = sharesUnderTerms(id, terms, units, book, on);
  return steps.length === 0
    ? found
    : explainedBy(found, () => ({ ...found.step, steps: [...found.step.steps, ...steps] }));
}

function sharesUnderTerms(
  id: string,
  terms: RightSecurity,
  units: Rational,
  book: Book,
  on: PlainDate,
): SharesUnderRight {
  if (isConvertible(terms)) return convertedShares(id, terms, units, book, on);
  const isDerivative = terms.kind === "swap" || terms.kind === "forward";
  if (isDerivative && terms.settlement === undefined) return notGiven(id, "settlement", terms, book);
  const gross = multiply(units, terms.sharesPerUnit ?? ONE);
  return terms.exercise === "net"
    ? netShares(id, terms, gross, book, on)
    : grossShares(id, terms, units, gross, book);
}

function grossShares(
  id: string,
  terms: RightSecurity,
  units: Rational,
  gross: Rational,
  book: Book,
): SharesUnderRight {
  const rounding = terms.rounding ?? "down";
  const shares = rounded(gross, rounding);
  return whenAsked({ is: "known", shares }, "step", () => {
    const whole = equals(shares, gross) ? "" : `, ${roundingInWords(rounding)}`;
    const working =
      terms.sharesPerUnit === undefined
        ? `${toReadable(units)} ${terms.title} are for one share each${whole && ` and give ${toReadable(shares)}`}${whole}`
        : `${toReadable(units)} ${terms.title} for ${toReadable(terms.sharesPerUnit)} each are ${toReadable(shares)} shares${whole}`;
    const choice =
      terms.exercise === "cashless" ? "; a cashless exercise would give fewer, and need not be chosen" : "";
    return step(`${working}${choice}`, { facts: writtenAt(book, `securities.${id}`) });
  });
}

/** The same shares, or the same that is missing, with another working. */
export function explainedBy(given: SharesUnderRight, because: () => Step): SharesUnderRight {
  return given.is === "known"
    ? whenAsked({ is: "known", shares: given.shares }, "step", because)
    : whenAsked({ is: "unknown", missing: given.missing }, "step", because);
}

export const isConvertible = ({ kind }: RightSecurity): boolean =>
  kind === "convertible-preferred" || kind === "convertible-note";
