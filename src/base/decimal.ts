import { isNegative, isWhole, type Rational, rational } from "./rational.ts";

/**
 * Reads a plain decimal such as `35846318`, `0.22` or `-1.5`; anything else is `null`.
 *
 * Only digits, one point and a leading minus are taken: no signs of thousands, no exponents, no blanks. What a
 * document prints ("214,940,800") is made plain by its reader first.
 *
 * @example
 * decimal("0.22")    //=> 11/50
 * decimal("1,000")   //=> null
 */
export function decimal(text: string): Rational | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = ""] = match;
  const digits = BigInt(`${whole}${fraction}`);
  return rational(sign ? -digits : digits, 10n ** BigInt(fraction.length));
}

/**
 * Prints with exactly `places` digits after the point; a half goes away from zero.
 *
 * @example
 * toFixed(rational(21494080000n, 250761889n), 2) //=> "85.72"
 */
export function toFixed(value: Rational, places: number): string {
  const { numerator, denominator } = value;
  const size = (numerator < 0n ? -numerator : numerator) * tenTo(places);
  const scaled = denominator === 1n ? size : (2n * size + denominator) / (2n * denominator);
  const negative = numerator < 0n && scaled !== 0n;
  const digits = String(scaled).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = places ? `.${digits.slice(digits.length - places)}` : "";
  return `${negative ? "-" : ""}${whole}${fraction}`;
}

/**
 * The exact decimal, without trailing zeros, or `null` where the fraction does not end (1/3).
 *
 * @example
 * toDecimal(rational(11, 50)) //=> "0.22"
 * toDecimal(rational(1, 3))   //=> null
 */
export function toDecimal(value: Rational): string | null {
  if (isWhole(value)) return String(value.numerator);
  let rest = value.denominator;
  let [twos, fives] = [0, 0];
  for (; rest > SAFE && rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest > SAFE && rest % 5n === 0n; rest /= 5n) fives++;
  if (rest > SAFE) return null;
  let small = Number(rest);
  for (; small % 2 === 0; small /= 2) twos++;
  for (; small % 5 === 0; small /= 5) fives++;
  return small === 1 ? toFixed(value, Math.max(twos, fives)) : null;
}

/** Numbers up to here are exact as machine numbers, with which a computer is much faster. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

const POWERS = Array.from({ length: 24 }, (_, places) => 10n ** BigInt(places));
const tenTo = (places: number): bigint => POWERS[places] ?? 10n ** BigInt(places);

/**
 * As a person reads it: thousands set apart, exact where that takes at most `places` digits after the point, otherwise
 * rounded to `places` with a leading "about ".
 *
 * @example
 * toReadable(rational(214940800)) //=> "214,940,800"
 * toReadable(rational(1, 3), 4)   //=> "about 0.3333"
 */
export function toReadable(value: Rational, places = 4): string {
  if (isWhole(value)) return withThousands(String(value.numerator));
  const exact = toDecimal(value);
  const short = exact !== null && (exact.split(".")[1]?.length ?? 0) <= places;
  return short ? withThousands(exact) : `about ${withThousands(toFixed(value, places))}`;
}

/** Sets the thousands of a plain decimal apart: `1234.5` becomes `1,234.5`. */
export function withThousands(text: string): string {
  const point = text.indexOf(".");
  const first = text.startsWith("-") ? 1 : 0;
  let grouped = point < 0 ? "" : text.slice(point);
  let end = point < 0 ? text.length : point;
  for (; end - first > 3; end -= 3) grouped = `,${text.slice(end - 3, end)}${grouped}`;
  return `${text.slice(0, end)}${grouped}`;
}

/** A sum of money in dollars: `$1,000.00`, and more digits after the point where the amount has them. */
export function toDollars(value: Rational): string {
  const exact = toDecimal(value);
  const cents = exact === null ? 4 : Math.max(2, exact.split(".")[1]?.length ?? 0);
  const text = withThousands(toFixed(value, cents));
  return isNegative(value) ? `-$${text.slice(1)}` : `$${text}`;
}
