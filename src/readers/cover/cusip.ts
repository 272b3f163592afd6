import { matchesOf } from "../matches.ts";

const ANYTHING = /[A-Za-z0-9]/;
/** Nine characters as printed in groups; eight and ten are misprints that are kept. */
const GROUPED =
  /(?<![A-Za-z0-9])([0-9A-Z]{3}[ -]?[0-9A-Z]{3}[ -]{0,3}[0-9A-Z]{2}[ -]{0,3}[0-9A-Z]?|[0-9A-Z]{6,10}(?:[ -]{1,3}[0-9A-Z]{1,3}){0,2})(?![A-Za-z0-9])/g;

/**
 * The CUSIP numbers of a text, as printed but without blanks and dashes.
 *
 * @example
 * cusipsIn("Series M: 780097796\nSeries N: 780097770") //=> ["780097796", "780097770"]
 */
export function cusipsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split("\n")) {
    if (
      !ANYTHING.test(line) ||
      /^\W{0,4}(?:none|n\/?a|not\s+applicable|not\s+available|unknown)\W{0,4}$/i.test(line)
    )
      continue;
    const whole = squeezed(
      line.replace(/\(.{0,60}\)|\*+|[⁰¹²³⁴-⁹⁽⁾]|^\W{0,3}cusip\s*(?:numbers?|nos?|#)?[.:#\s]*/gi, ""),
    );
    if (isCusip(whole)) {
      found.push(whole);
      continue;
    }
    for (const [match] of matchesOf(line.toUpperCase(), GROUPED)) {
      const cusip = squeezed(match);
      if (isCusip(cusip) && cusip.length >= 8) found.push(cusip);
    }
  }
  return [...new Set(found)];
}

const squeezed = (text: string): string => text.replace(/[\s\-–—.:#/]/g, "").toUpperCase();

/** Six characters of the issuer, then of the issue: at least three digits in all. */
const isCusip = (text: string): boolean =>
  /^[0-9A-Z]{6,11}$/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 4;
