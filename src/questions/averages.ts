import { remembering } from "../base/remembering.ts";
import { UserError } from "../base/user-error.ts";
import type { Book, PriceFormula } from "../model/book.ts";
import { notInBook } from "./named-in-book.ts";
import type { Average } from "./supposition.ts";

/** The averages that a book's contracts name, and those that it has prices of, each once. */
export const averagesOf = ({ securities, prices }: Book): readonly Average[] =>
  averagesIn(securities, prices);

/** A sweep asks it at every point of the same book. */
const averagesIn = remembering(
  (securities: Book["securities"], prices: Book["prices"]): readonly Average[] => {
    const found = new Map<string, Average>();
    const take = ({ average, security, tradingDays }: Average): void => {
      found.set(nameOf({ average, security, tradingDays }), { average, security, tradingDays });
    };
    for (const security of Object.values(securities)) {
      if (!("conversionPrice" in security) || !security.conversionPrice) continue;
      for (const average of averagesOfFormula(security.conversionPrice, security.into)) take(average);
    }
    prices.forEach(take);
    return [...found.values()];
  },
);

/**
 * The average that a text names: `vwap`, the book's own word for it, or `NAME:SECURITY:DAYS` where it has several of one
 * name; the empty text names the only one.
 *
 * @throws UserError where the book has none such, or several.
 */
export function averageNamed(book: Book, text: string): Average {
  const all = averagesOf(book);
  if (all.length === 0) throw new UserError("the book names no average price; nothing in it hangs on one");
  const [name = "", security, days] = text.split(":");
  const found = all.filter(
    (average) =>
      (name === "" || plainName(average.average) === plainName(name)) &&
      (security === undefined || average.security === security) &&
      (days === undefined || String(average.tradingDays) === days),
  );
  const [only, ...others] = found;
  if (only === undefined) {
    throw notInBook(
      "average",
      text,
      security === undefined ? all.map(({ average }) => average) : all.map(nameOf),
    );
  }
  if (others.length > 0) {
    throw new UserError(
      `${name === "" ? "the book names several averages" : `"${text}" names several averages`}; write one of ${found.map(nameOf).join(", ")}`,
    );
  }
  return only;
}

/** The average among those of the book. @throws UserError where it is none of them. */
export function averageIn(book: Book, { average, security, tradingDays }: Average): Average {
  return averageNamed(book, `${average}:${security}:${tradingDays}`);
}

/** `volume-weighted average:common:10` */
export const nameOf = ({ average, security, tradingDays }: Average): string =>
  `${average}:${security}:${tradingDays}`;

/** What tells names apart: not their case, blanks or hyphens. A VWAP is a volume-weighted average, of the price. */
function plainName(name: string): string {
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return letters.startsWith("volumeweightedaverage") ? "vwap" : letters;
}

function* averagesOfFormula(formula: PriceFormula, security: string): Generator<Average> {
  if ("numerator" in formula) return;
  if ("of" in formula) {
    yield { average: formula.of, security, tradingDays: formula.tradingDays };
    return;
  }
  const parts =
    "greaterOf" in formula
      ? formula.greaterOf
      : "lesserOf" in formula
        ? formula.lesserOf
        : formula.steps.map(({ price }) => price);
  for (const part of parts) yield* averagesOfFormula(part, security);
}
