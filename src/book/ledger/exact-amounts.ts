import { add, isNegative, type Rational, rational, ZERO } from "../../base/rational.ts";

/**
 * As many amounts as there are accounts, exact all: machine numbers as long as they are whole and small enough to be exact,
 * which most are for ever, and fractions of big integers otherwise.
 */
export interface ExactAmounts {
  of(n: number): Rational;
  set(n: number, value: Rational): void;
  /**
   * Adds to an amount and tells whether it is below zero then.
   *
   * @param small what is added where that is exact as a machine number, `NaN` where it is not
   * @param exact the same as a fraction
   */
  add(n: number, small: number, exact: () => Rational): boolean;
}

export function exactAmounts(count: number): ExactAmounts {
  const small = new Float64Array(count);
  const others = new Map<number, Rational>();
  const of = (n: number): Rational => others.get(n) ?? wholeAmount(small[n] as number);
  const set = (n: number, value: Rational): void => {
    const number = asMachineNumber(value);
    small[n] = number;
    if (Number.isNaN(number)) others.set(n, value);
    else others.delete(n);
  };
  return {
    of,
    set,
    add: (n, more, exact) => {
      const total = (small[n] as number) + more;
      // An amount that is kept as a fraction is NaN among the small ones, and so is every sum with it.
      if (Math.abs(total) <= Number.MAX_SAFE_INTEGER) {
        small[n] = total;
        return total < 0;
      }
      const value = add(of(n), exact());
      set(n, value);
      return isNegative(value);
    },
  };
}

/** A fraction as a machine number where that is exact, `NaN` where it is not. */
export function asMachineNumber({ numerator, denominator }: Rational): number {
  if (denominator !== 1n) return Number.NaN;
  const number = Number(numerator);
  return Number.isSafeInteger(number) ? number : Number.NaN;
}

const wholeAmount = (value: number): Rational => (value === 0 ? ZERO : rational(value));
