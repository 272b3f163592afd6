import { decimal } from "../base/decimal.ts";
import { compare, moreThan, type Rational, rational } from "../base/rational.ts";
import type { ThresholdCrossed } from "../model/comparison.ts";

/** Percents that practitioners watch: 13(d), Section 16, pills, HSR and control. */
const watched = [5, 10, 15, 20, 25, 50] as const;

/**
 * The thresholds that a percent crossed, as printed. "More than" is over a threshold, as in Section 13(d)(1): a percent
 * of exactly 5 is not over 5. A printed percent that stands on the threshold may be rounded, so its side is uncertain.
 *
 * @param old the earlier percent as read, `4.9` or `<1`; `null` where it is not given
 * @example
 * thresholdsCrossed("4.9", "10.4") //=> 5 and 10, up
 */
export function thresholdsCrossed(old: string | null, later: string | null): readonly ThresholdCrossed[] {
  const [from, to] = [percent(old), percent(later)];
  if (!from || !to) return [];
  return watched.flatMap((threshold) => {
    const line = rational(threshold);
    const [was, is] = [moreThan(from, line), moreThan(to, line)];
    if (was === is) return [];
    const isCertain = compare(from, line) !== 0 && compare(to, line) !== 0;
    return [{ percent: threshold, direction: is ? "up" : "down", isCertain } as const];
  });
}

/** "Less than 1%" is below every threshold here, whatever it is exactly. */
const percent = (text: string | null): Rational | null =>
  text === null ? null : text.startsWith("<") ? rational(0) : decimal(text);
