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
 * The one number of shares outstanding in a text; `null` where it gives none, or several that differ.
 *
 * @example
 * outstandingShares("… based upon 35,846,318 Shares outstanding, as of July 23, 2024")?.asOf //=> "2024-07-23"
 */
export function outstandingShares(text: string): OutstandingShares | null {
  const found = sentences(text).flatMap(inSentence);
  const [first] = found;
  return first && found.every(({ shares }) => equals(shares, first.shares)) ? first : null;
}

/** Whether a text speaks of a denominator other than the plain number outstanding. */
export const hasOtherDenominator = (text: string): boolean =>
  sentences(text).some((sentence) => /outstanding/i.test(sentence) && OTHER.test(sentence));

function inSentence(sentence: string): readonly OutstandingShares[] {
  if (!/outstanding/i.test(sentence)) return [];
  return amountsIn(sentence).flatMap(({ value, unit, end }) => {
    const rest = sentence.slice(end);
    const isCount = unit === "number" && value.numerator >= SMALLEST.numerator && AFTER.test(rest);
    if (!isCount || /\d/.test(AFTER.exec(rest)?.[0] ?? "")) return [];
    const asOf = datesIn(sentence).length === 1 ? (datesIn(sentence)[0]?.date ?? null) : null;
    return [{ shares: value, asOf, sentence }];
  });
}
