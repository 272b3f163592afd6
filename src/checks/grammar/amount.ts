import { decimal } from "../../base/decimal.ts";
import { multiply, type Rational, rational } from "../../base/rational.ts";
import { onceAText } from "./once-a-text.ts";

export type AmountUnit = "dollars" | "percent" | "number";

/** A number in a text: `start` and `end` are offsets in it. */
export interface Amount {
  readonly value: Rational;
  readonly unit: AmountUnit;
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, bigint>> = {
  thousand: 1_000n,
  million: 1_000_000n,
  billion: 1_000_000_000n,
};
const AMOUNT =
  /(?<![\w.,§/-])(\$ ?)?(\d{1,3}(?:,\d{3}){1,6}|\d{1,15})(\.\d{1,8})?(?: (thousand|million|billion)\b)?(?: ?(%|percent\b|per cent\b))?/gi;

/**
 * The numbers of a text, exact: `$41.5 million` is 41,500,000 dollars. Numbers inside names (`13d-3`, `99.1-A`) are left.
 *
 * @example
 * amountsIn("500 shares for $500,000").map(({ unit }) => unit) //=> ["number", "dollars"]
 */
export const amountsIn = onceAText((text: string): readonly Amount[] => {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(AMOUNT)].flatMap((match) => {
    const [all, dollar, whole = "", fraction = "", scale, percent] = match;
    const end = match.index + all.length;
    if (/^[\w-]/.test(text.slice(end)) || /^,\d/.test(text.slice(end))) return [];
    const value = decimal(`${whole.replaceAll(",", "")}${fraction}`);
    if (value === null) return [];
    const times = rational(SCALES[scale?.toLowerCase() ?? ""] ?? 1n);
    const unit = dollar ? "dollars" : percent ? "percent" : "number";
    return [{ value: multiply(value, times), unit, start: match.index, end }];
  });
});

/** The first number of a unit, or `null`. */
export function firstAmount(text: string, unit: AmountUnit): Rational | null {
  return amountsIn(text).find((amount) => amount.unit === unit)?.value ?? null;
}
