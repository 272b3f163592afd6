import {
  add,
  compare,
  divide,
  floor,
  isWhole,
  isZero,
  multiply,
  nearest,
  ONE,
  type Rational,
  subtract,
  sum,
  ZERO,
} from "../../../base/rational.ts";
import type { DatedVesting } from "./vesting-dates.ts";

/** How many units vest on each day, of a grant of so many, fractions shared out as the terms say. */
export function vestingAmounts(
  vestings: readonly DatedVesting[],
  granted: Rational,
  allocation: string | undefined,
): readonly Rational[] {
  let vested = ZERO;
  const exact = vestings.map(({ condition: { portion, quantity } }) => {
    const base = portion?.remainder ? subtract(granted, vested) : granted;
    const share =
      quantity ??
      (portion && !isZero(portion.denominator)
        ? multiply(base, divide(portion.numerator, portion.denominator))
        : ZERO);
    const left = subtract(granted, vested);
    const amount = compare(share, left) > 0 ? left : share;
    vested = add(vested, amount);
    return amount;
  });
  if (exact.every(isWhole) || allocation === "FRACTIONAL") return exact;
  if (allocation?.endsWith("LOADED") || allocation?.endsWith("TRANCHE")) return loaded(exact, allocation);
  return cumulative(exact, allocation === "CUMULATIVE_ROUND_DOWN" ? floor : nearest);
}

/** The sum so far is rounded, and each day brings it up to there. */
function cumulative(exact: readonly Rational[], round: (value: Rational) => Rational): readonly Rational[] {
  let total = ZERO;
  return exact.map((amount) => {
    const before = round(total);
    total = add(total, amount);
    return subtract(round(total), before);
  });
}

/** Each day is rounded down, and what that leaves goes to the first or the last days, or to one of them. */
function loaded(exact: readonly Rational[], allocation: string): readonly Rational[] {
  const whole = exact.map(floor);
  const left = Number(floor(subtract(sum(exact), sum(whole))).numerator);
  const isFront = allocation.startsWith("FRONT");
  return whole.map((amount, n) => {
    const rank = isFront ? n : whole.length - 1 - n;
    if (allocation.endsWith("TRANCHE"))
      return rank === 0 ? add(amount, { numerator: BigInt(left), denominator: 1n }) : amount;
    return rank < left ? add(amount, ONE) : amount;
  });
}
