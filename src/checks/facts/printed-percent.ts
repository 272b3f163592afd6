import {
  compare,
  divide,
  isNegative,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
} from "../../base/rational.ts";

/** The digits that a percent is printed with after its point. */
export const placesOfPercent = (printed: string): number => printed.split(".")[1]?.length ?? 0;

/** Whether a printed percent is the exact one rounded, either way of a half, to the digits printed. */
export function isRounded(printed: Rational, places: number, exact: Rational): boolean {
  return compare(distance(printed, exact), divide(unit(places), rational(2))) <= 0;
}

/** Whether it is the exact one rounded or cut off. */
export function isRoundedOrCut(printed: Rational, places: number, exact: Rational): boolean {
  const cut = subtract(exact, printed);
  return isRounded(printed, places, exact) || (!isNegative(cut) && compare(cut, unit(places)) < 0);
}

export function distance(a: Rational, b: Rational): Rational {
  const gap = subtract(a, b);
  return isNegative(gap) ? multiply(gap, rational(-1)) : gap;
}

const unit = (places: number): Rational => divide(ONE, rational(10n ** BigInt(places)));
