import { greaterOf, lesserOf, type Rational } from "../../base/rational.ts";
import { amountsIn, firstAmount } from "./amount.ts";
import { oneLine } from "./plain-text.ts";

/** At what price a security converts: one price, or a market price held between a floor and a cap. */
export interface ConversionPrice {
  /** The price where it is one; `null` for a formula. */
  readonly fixed: Rational | null;
  readonly floor: Rational | null;
  readonly cap: Rational | null;
  /** The words that make it move with the market; `null` where it does not. */
  readonly market: string | null;
}

const PRICE = /\bconversion price(?: per share)?(?: is| shall be| of| equal to| equals)*(?: to)? ?/i;
const MARKET =
  /\b(?:\d{1,3}% of )?the (?:volume[- ]weighted|lowest|average|closing|market)[^.;]{0,140}|\bVWAP\b/i;

/** Reads "at a conversion price equal to the greater of (i) $0.10 … and (ii) the lesser of (A) $0.22, or (B) 105% of …". */
export function conversionPrice(text: string): ConversionPrice | null {
  if (!/conversion price/i.test(text)) return null;
  const line = oneLine(text);
  const label = PRICE.exec(line);
  if (!label) return null;
  const rest = line.slice(label.index + label[0].length).slice(0, 500);
  const words = /^.*?(?<!\d)\.(?= [A-Z]|$)/.exec(rest)?.[0] ?? rest;
  const market = MARKET.exec(words)?.[0] ?? null;
  if (market === null) {
    const [first] = amountsIn(words);
    const fixed = first?.start === 0 && first.unit === "dollars" ? first.value : null;
    return fixed && !/\b(?:greater|lesser|lower|higher) of\b/i.test(words)
      ? { fixed, floor: null, cap: null, market }
      : null;
  }
  return {
    fixed: null,
    floor: boundAfter(words, /\b(?:greater|higher) of\b/i),
    cap: boundAfter(words, /\b(?:lesser|lower) of\b/i),
    market,
  };
}

function boundAfter(words: string, limit: RegExp): Rational | null {
  const match = limit.exec(words);
  return match ? firstAmount(words.slice(match.index), "dollars") : null;
}

/** "Each share … has a stated value of $1,000.00"; `null` where a text gives none or several. */
export function statedValue(text: string): Rational | null {
  if (!/stated value/i.test(text)) return null;
  const line = oneLine(text);
  const values = [...line.matchAll(/\bstated value(?: per share)?(?: is| of| equal to)* /gi)].map((match) =>
    firstAmount(line.slice(match.index, match.index + match[0].length + 20), "dollars"),
  );
  const [first] = values;
  if (!first || values.some((value) => value === null)) return null;
  const low = values.reduce<Rational>((a, b) => (b ? lesserOf(a, b) : a), first);
  const high = values.reduce<Rational>((a, b) => (b ? greaterOf(a, b) : a), first);
  return low.numerator * high.denominator === high.numerator * low.denominator ? first : null;
}
