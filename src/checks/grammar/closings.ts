import type { PlainDate } from "../../base/plain-date.ts";
import type { Rational } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { type CountedAmount, countedAmounts, isNamedSecurity } from "./counted-amount.ts";
import { occasionsOf } from "./dates.ts";
import { sentences } from "./sentences.ts";
import { type WarrantCoverage, warrantCoverages } from "./warrant-coverage.ts";

/** One sentence that tells of a purchase that closed: what changed hands, on which dates, for how much. */
export interface Closing {
  readonly dates: readonly PlainDate[];
  /** How often the amounts happened: the number of dates where it was "on each of" them, otherwise once. */
  readonly times: number;
  readonly securities: readonly CountedAmount[];
  readonly warrants: readonly WarrantCoverage[];
  readonly dollars: Rational | null;
  readonly sentence: string;
}

const CLOSED = /\b(?:sold|issued|purchased|acquired|bought|subscribed for)\b/;
const NOT_YET = /\b(?:agreed to|up to|may|will|shall|would|intends?|convert(?:ed|s)|redeemed)\b/;

/** The closings that a text tells of, those of named securities such as a series of preferred stock. */
export function closingsIn(text: string): readonly Closing[] {
  if (!/\b[Pp]referred\b|\b[Ss]eries /.test(text)) return [];
  return sentences(text).flatMap((sentence) => {
    const occasions = occasionsOf(sentence);
    if (!occasions || !CLOSED.test(sentence) || NOT_YET.test(sentence)) return [];
    const securities = countedAmounts(sentence).filter(({ key }) => isNamedSecurity(key));
    if (!securities.length) return [];
    return [
      {
        dates: occasions.dates,
        times: occasions.onEach ? occasions.dates.length : 1,
        securities,
        warrants: warrantCoverages(sentence),
        dollars: priceOf(sentence),
        sentence,
      },
    ];
  });
}

/** The one sum that a sentence gives as the price of what changed hands; `null` where it gives none or several. */
export function priceOf(sentence: string): Rational | null {
  const sums = amountsIn(sentence).filter(
    ({ unit, start, end }) =>
      unit === "dollars" &&
      !/^ (?:per|a|each)\b/.test(sentence.slice(end)) &&
      !isStatedValue(sentence, start),
  );
  return sums.length === 1 &&
    /\b(?:purchase price|aggregate price|total price|price of|consideration|proceeds|cost)\b/.test(sentence)
    ? (sums[0]?.value ?? null)
    : null;
}

const isStatedValue = (sentence: string, start: number): boolean =>
  /\b(?:stated value|par value|face value|exercise price|conversion price)(?: of| equal to)? $/.test(
    sentence.slice(0, start),
  );
