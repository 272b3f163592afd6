import type { PlainDate } from "../../base/plain-date.ts";
import { equals, type Rational, rational } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { datesIn } from "./dates.ts";
import { sentences } from "./sentences.ts";

/** The number of shares of the class outstanding that a text gives, and of when, where it says. */
export interface OutstandingShares {
  readonly shares: Rational;
  readonly asOf: PlainDate | null;
  readonly sentence: string;
}

const AFTER = /^ (?:[\w'$.-]+ ){0,12}?(?:(?:issued and |issued or )?outstanding)\b/i;
const OTHER =
  /\b(?:preferred|warrants?|options?|assuming|assumes|fully[- ]diluted|pro forma|diluted|would be|giving effect|after the|following the|plus|sum of|class b|and \(ii\)|issuable)\b/i;
const SMALLEST = rational(10_000);

/**
 * The numbers of shares outstanding in a text, in their order.
 *
 * @example
 * allOutstandingShares("… based upon 35,846,318 Shares outstanding, as of July 23, 2024")[0]?.asOf //=> "2024-07-23"
 */
export const allOutstandingShares = (text: string): readonly OutstandingShares[] =>
  /outstanding/i.test(text) ? sentences(text).flatMap(inSentence) : [];

/** The one number of shares outstanding in a text; `null` where it gives none, or several that differ. */
export const outstandingShares = (text: string): OutstandingShares | null =>
  agreedOutstanding(allOutstandingShares(text));

/** The one number on which all agree; `null` where there is none, or several that differ. */
export function agreedOutstanding(found: readonly OutstandingShares[]): OutstandingShares | null {
  const [first] = found;
  return first && found.every(({ shares }) => equals(shares, first.shares)) ? first : null;
}

/** Whether a text speaks of a denominator other than the plain number outstanding. */
export const hasOtherDenominator = (text: string): boolean =>
  /outstanding/i.test(text) &&
  sentences(text).some((sentence) => /outstanding/i.test(sentence) && OTHER.test(sentence));

function inSentence(sentence: string): readonly OutstandingShares[] {
  if (!/outstanding/i.test(sentence)) return [];
  const dates = datesIn(sentence);
  const asOf = dates.length === 1 ? (dates[0]?.date ?? null) : null;
  return amountsIn(sentence).flatMap(({ value, unit, end }) => {
    const rest = sentence.slice(end);
    const isCount = unit === "number" && value.numerator >= SMALLEST.numerator && AFTER.test(rest);
    if (!isCount || /\d/.test(AFTER.exec(rest)?.[0] ?? "")) return [];
    return [{ shares: value, asOf, sentence }];
  });
}
