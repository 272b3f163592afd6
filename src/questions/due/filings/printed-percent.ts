import { decimal } from "../../../base/decimal.ts";
import {
  add,
  atLeast,
  divide,
  isNegative,
  moreThan,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from "../../../base/rational.ts";

/** A percent as a cover page prints it, and what the exact one is between: covers round, and some cut off. */
export interface PrintedPercent {
  readonly printed: string;
  readonly least: Rational;
  readonly most: Rational;
}

/**
 * Reads what stands in row 13 (11 of Schedule 13G). What is printed with one digit may be rounded either way or cut off: 5.0 is
 * from 4.95 to 5.1, and so says nothing of more than 5.
 */
export function printedPercent(text: string | null): PrintedPercent | null {
  if (text === null) return null;
  if (text === "<1") return { printed: text, least: ZERO, most: ONE };
  const value = decimal(text);
  if (value === null) return null;
  const digits = text.split(".")[1]?.length ?? 0;
  const unit = divide(ONE, rational(10n ** BigInt(digits)));
  const least = subtract(value, divide(unit, rational(2)));
  return { printed: text, least: isNegative(least) ? ZERO : least, most: add(value, unit) };
}

/** The law's "more than"; `null` where rounding hides the answer. */
export const isPrintedMoreThan = ({ least, most }: PrintedPercent, limit: Rational): boolean | null =>
  moreThan(least, limit) ? true : moreThan(most, limit) ? null : false;

/** The law's "or more"; `null` where rounding hides the answer. */
export const isPrintedAtLeast = ({ least, most }: PrintedPercent, limit: Rational): boolean | null =>
  atLeast(least, limit) ? true : atLeast(most, limit) ? null : false;

/** Whether two percents are certainly so many points apart, whatever the rounding did. */
export const isApart = (a: PrintedPercent, b: PrintedPercent, points: Rational): boolean =>
  atLeast(subtract(b.least, a.most), points) || atLeast(subtract(a.least, b.most), points);
