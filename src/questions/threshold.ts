import { toDecimal, toReadable } from "../base/decimal.ts";
import { atLeast, moreThan, type Rational, rational } from "../base/rational.ts";
import type { Owner } from "./owners.ts";

/** A percent of the class that matters, and whether it is reached at it or only above. */
export interface Threshold {
  readonly percent: Rational;
  readonly reached: "more than" | "at least";
}

/**
 * The percents that Regulation 13D-G itself names: more than 5 (section 13(d)(1)), more than 10 (13d-2(c) and (d)), and
 * 20 or more, where a passive investor's Schedule 13G ends (13d-1(c)(3)).
 */
export const thresholdsOfTheLaw: readonly Threshold[] = [
  { percent: rational(5), reached: "more than" },
  { percent: rational(10), reached: "more than" },
  { percent: rational(20), reached: "at least" },
];

/** Whether a percent is on the far side; `null` is not known. */
export function isReached({ percent, reached }: Threshold, owned: Rational | null): boolean | null {
  if (owned === null) return null;
  return reached === "more than" ? moreThan(owned, percent) : atLeast(owned, percent);
}

/** A threshold that is passed between two percents, and which way. */
export interface Passed {
  readonly threshold: Threshold;
  readonly direction: "up" | "down";
}

/** A percent, and whether facts are missing so that it is only the least. */
type Owned = Pick<Owner, "percent" | "missing">;

/** The thresholds that an owner passes from one answer to another. What is not known for certain passes none. */
export function passedBetween(
  thresholds: readonly Threshold[],
  from: Owned | null | undefined,
  to: Owned | null | undefined,
): readonly Passed[] {
  return thresholds.flatMap((threshold) => {
    const [before, after] = [isCertain(threshold, from), isCertain(threshold, to)];
    if (before === null || after === null || before === after) return [];
    return [{ threshold, direction: after ? ("up" as const) : ("down" as const) }];
  });
}

function isCertain(threshold: Threshold, owned: Owned | null | undefined): boolean | null {
  const reached = isReached(threshold, owned?.percent ?? null);
  return reached === false && owned?.missing.length !== 0 ? null : reached;
}

/**
 * How a passing reads.
 *
 * @example
 * passedText({ threshold: { percent: rational(5), reached: "more than" }, direction: "up" }) //=> "over 5%"
 */
export function passedText({ threshold: { percent, reached }, direction }: Passed): string {
  const text = `${toDecimal(percent) ?? toReadable(percent)}%`;
  if (direction === "up") return reached === "more than" ? `over ${text}` : `to ${text} or more`;
  return reached === "more than" ? `to ${text} or less` : `under ${text}`;
}
