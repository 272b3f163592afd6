import type { PlainDate } from "../../base/plain-date.ts";
import {
  add,
  divide,
  floor,
  HUNDRED,
  isWhole,
  isZero,
  lesserOf,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from "../../base/rational.ts";
import type { VestingStep } from "../../model/book.ts";

/** A part of what is held that vests on one day; `null` where no day is given for it. */
export interface Tranche {
  readonly units: Rational;
  readonly on: PlainDate | null;
}

/**
 * What is still held of a grant, by the days on which it vests.
 *
 * A percent is of all that was received; of a whole number of units whole numbers vest, what has vested by a day being rounded
 * down. What was exercised or forfeited since is of the earliest parts. What no step gives a day to is a part of its own.
 *
 * @param received all that the holder ever received
 * @param held what it still holds
 */
export function tranchesOf(
  steps: readonly VestingStep[],
  received: Rational,
  held: Rational,
): readonly Tranche[] {
  const tranches: Tranche[] = [];
  let gone = subtract(received, held);
  let left = received;
  const take = (units: Rational, on: PlainDate | null): void => {
    const vesting = lesserOf(units, left);
    left = subtract(left, vesting);
    const used = lesserOf(gone, vesting);
    gone = subtract(gone, used);
    const kept = subtract(vesting, used);
    const last = tranches.at(-1);
    if (isZero(kept)) return;
    if (last?.on === on) tranches[tranches.length - 1] = { units: add(last.units, kept), on };
    else tranches.push({ units: kept, on });
  };
  let percent = ZERO;
  for (const step of steps) {
    if ("quantity" in step) take(step.quantity, step.on);
    else {
      const before = partOf(received, percent);
      percent = add(percent, step.percent);
      take(subtract(partOf(received, percent), before), step.on);
    }
  }
  take(left, null);
  return tranches;
}

function partOf(received: Rational, percent: Rational): Rational {
  const part = divide(multiply(received, percent), HUNDRED);
  return isWhole(received) ? floor(part) : part;
}
