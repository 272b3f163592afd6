import { decimal, toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import {
  divide,
  HUNDRED,
  isZero,
  lesserOf,
  moreThan,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../base/rational.ts";
import type { PrintedPercent } from "../../questions/due/filings/printed-percent.ts";
import type { OutstandingReported } from "../../store/queries/outstanding-reported.ts";

/** The class that a holder's percent implies, beside what the issuer had reported by then. */
export interface Denominator {
  /** What the percent was taken of, as far as rounding tells; `most` is `null` where it may be anything. */
  readonly implied: { readonly least: Rational; readonly most: Rational | null };
  readonly reported: Rational;
  readonly asOf: string;
  /** They differ by more than a tenth, whatever the rounding did. */
  readonly isFar: boolean;
  readonly says: string;
}

/** Rule 13d-3(d)(1)(i) adds a holder's own rights to the class, and counts move between reports: so much is let go. */
const TENTH = rational(1, 10);

/**
 * Holds the number of shares that a percent implies against what the issuer reported. Issuers with several classes
 * outstanding are not judged, since the report does not tell which of them the percent is of.
 *
 * @param reported in order of date
 * @param on the event's day
 * @returns `null` where a number is missing
 */
export function denominatorOf(
  amount: Rational | null,
  percent: PrintedPercent | null,
  reported: readonly OutstandingReported[],
  on: PlainDate | null,
): Denominator | null {
  if (amount === null || percent === null || on === null || isZero(amount) || isZero(percent.most))
    return null;
  const latest = lastBefore(reported, on);
  const shares = latest && decimal(latest.shares);
  if (latest === null || shares === null) return null;
  const whole = multiply(amount, HUNDRED);
  const implied = {
    least: divide(whole, percent.most),
    most: isZero(percent.least) ? null : divide(whole, percent.least),
  };
  const room = multiply(lesserOf(shares, implied.least), TENTH);
  const isFar =
    moreThan(subtract(implied.least, shares), room) ||
    (implied.most !== null && moreThan(subtract(shares, implied.most), room));
  const said =
    implied.most === null
      ? `at least ${toReadable(rounded(implied.least))}`
      : `${toReadable(rounded(implied.least))} to ${toReadable(rounded(implied.most))}`;
  return {
    implied,
    reported: shares,
    asOf: latest.asOf,
    isFar,
    says: `${percent.printed}% of the class implies ${said} shares outstanding; the issuer reported ${toReadable(shares)} as of ${latest.asOf}`,
  };
}

function lastBefore(reported: readonly OutstandingReported[], on: PlainDate): OutstandingReported | null {
  const before = reported.filter(({ asOf }) => asOf <= on);
  const last = before.at(-1);
  if (last === undefined) return null;
  return before.filter(({ asOf }) => asOf === last.asOf).length > 1 ? null : last;
}

const rounded = ({ numerator, denominator }: Rational): Rational => rational(numerator / denominator);
