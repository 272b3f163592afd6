/**
 * An exact fraction in lowest terms; the denominator is positive.
 *
 * Shares, money and percents are held so: sums, ratios and comparisons are exact, and rounding happens once, where a
 * number is printed or where a contract says so.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Makes a fraction; integers may be given as safe numbers.
 *
 * @throws RangeError where the denominator is zero.
 * @example
 * rational(44_000_000, 200_000_000) //=> 11/50
 */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError("a fraction's denominator is zero");
  if (d === 1n) return { numerator: n, denominator: d };
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };
export const HUNDRED: Rational = { numerator: 100n, denominator: 1n };

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === 1n && b.denominator === 1n) {
    return { numerator: a.numerator + b.numerator, denominator: 1n };
  }
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export const negated = (a: Rational): Rational => ({
  numerator: -a.numerator,
  denominator: a.denominator,
});

export const subtract = (a: Rational, b: Rational): Rational => add(a, negated(b));

export function multiply(a: Rational, b: Rational): Rational {
  if (a.denominator === 1n && b.denominator === 1n) {
    return { numerator: a.numerator * b.numerator, denominator: 1n };
  }
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError where `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Rational, b: Rational): number {
  const isAlike = a.denominator === b.denominator;
  const left = isAlike ? a.numerator : a.numerator * b.denominator;
  const right = isAlike ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equals = (a: Rational, b: Rational): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator;

/** The law's "more than": 5% exactly is not more than 5%. */
export const moreThan = (a: Rational, b: Rational): boolean => compare(a, b) > 0;

/** The law's "or more", "equals or exceeds": 20% exactly is 20 percent or more. */
export const atLeast = (a: Rational, b: Rational): boolean => compare(a, b) >= 0;

export const greaterOf = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);
export const lesserOf = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const isZero = (a: Rational): boolean => a.numerator === 0n;
export const isNegative = (a: Rational): boolean => a.numerator < 0n;
export const isWhole = (a: Rational): boolean => a.denominator === 1n;

export const sum = (values: readonly Rational[]): Rational => values.reduce(add, ZERO);

/** The largest whole number that is not more than `a`. */
export function floor(a: Rational): Rational {
  if (a.denominator === 1n) return a;
  const quotient = a.numerator / a.denominator;
  const exact = quotient * a.denominator === a.numerator;
  return rational(a.numerator < 0n && !exact ? quotient - 1n : quotient);
}

/** The smallest whole number that is not less than `a`. */
export function ceiling(a: Rational): Rational {
  const below = floor(a);
  return equals(below, a) ? a : add(below, ONE);
}

/** The nearest whole number; a half goes away from zero. */
export function nearest(a: Rational): Rational {
  const half = rational(isNegative(a) ? -1n : 1n, 2n);
  const moved = add(a, half);
  return isNegative(a) ? ceiling(moved) : floor(moved);
}

/** Numbers up to here are exact as machine numbers, with which a computer is much faster. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > SAFE || x > SAFE) {
    if (y === 0n) return x;
    [x, y] = [y, x % y];
  }
  let [m, n] = [Number(x), Number(y)];
  while (n !== 0) [m, n] = [n, m % n];
  return m === 0 ? 1n : BigInt(m);
}
