import { toDecimal } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { divide, isZero, type Rational, rational } from "../../base/rational.ts";
import type { PrintedPercent } from "../../questions/due/filings/printed-percent.ts";

/** What one person reported over time, in order. */
export interface ReportedPoint {
  readonly day: PlainDate;
  readonly amount: Rational | null;
  readonly percent: PrintedPercent | null;
}

/** A day between two others on which every holder's count seems to have jumped by one factor, as in a split. */
export interface SplitSeen {
  readonly after: PlainDate;
  readonly by: PlainDate;
  /** New shares for one old: 2 for a two-for-one split, 1/10 for a reverse split of one for ten. */
  readonly factor: Rational;
  /** How many holders jumped, of how many who reported on both sides. */
  readonly jumped: number;
  readonly reported: number;
  readonly says: string;
}

interface Jump {
  readonly holder: number;
  readonly after: PlainDate;
  readonly by: PlainDate;
  readonly factor: Rational;
}

/**
 * Jumps that look like splits: the count times one simple factor, the percent about the same. One holder alone is enough
 * to flag it where nobody else reported on both sides; where somebody did and did not jump, it is no split. Nothing is
 * recomputed: the flag says that numbers from before and after are not to be compared.
 */
export function splitsIn(histories: readonly (readonly ReportedPoint[])[]): readonly SplitSeen[] {
  const jumps = histories.flatMap((points, holder) => jumpsIn(points, holder));
  const seen: SplitSeen[] = [];
  const open = new Set(jumps);
  for (const jump of jumps.toSorted(byDays)) {
    if (!open.has(jump)) continue;
    const same = [...open].filter(
      (other) => keyOf(other.factor) === keyOf(jump.factor) && other.after < jump.by && jump.after < other.by,
    );
    for (const each of same) open.delete(each);
    const after =
      same
        .map((each) => each.after)
        .toSorted()
        .at(-1) ?? jump.after;
    const by = same.map((each) => each.by).toSorted()[0] ?? jump.by;
    if (after >= by) continue;
    const across = histories.filter((points) => isAcross(points, after, by)).length;
    const jumped = new Set(same.map(({ holder }) => holder)).size;
    if (jumped * 2 <= across) continue;
    seen.push({
      after,
      by,
      factor: jump.factor,
      jumped,
      reported: across,
      says: sentence(jump.factor, after, by, jumped, across),
    });
  }
  return seen;
}

function jumpsIn(points: readonly ReportedPoint[], holder: number): readonly Jump[] {
  return points.flatMap((point, n) => {
    const before = points[n - 1];
    if (!before?.amount || !point.amount || isZero(before.amount) || isZero(point.amount)) return [];
    if (!isAboutTheSame(before.percent, point.percent)) return [];
    const factor = simpleFactor(divide(point.amount, before.amount));
    return factor === null ? [] : [{ holder, after: before.day, by: point.day, factor }];
  });
}

/** Whether rounded percents may be within a tenth of each other. */
function isAboutTheSame(a: PrintedPercent | null, b: PrintedPercent | null): boolean {
  if (a === null || b === null) return false;
  const [from, to] = [toNumber(a.most), toNumber(b.most)];
  return from > 0 && to > 0 && Math.abs(from - to) <= 0.1 * Math.max(from, to);
}

/** Splits come as n for 1, 1 for n, 3 for 2 and the like. Fractions are paid in cash, so a thousandth is let go. */
const FACTORS: readonly Rational[] = [
  ...[2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 150, 200, 250, 500, 1000].flatMap(
    (n) => [rational(n), rational(1, n)],
  ),
  rational(3, 2),
  rational(2, 3),
  rational(5, 2),
  rational(4, 3),
];

function simpleFactor(ratio: Rational): Rational | null {
  const value = toNumber(ratio);
  // A count that hardly moved, as most do, is no split.
  if (value > 0.9 && value < 1.1) return null;
  return FACTORS.find((factor) => Math.abs(value / toNumber(factor) - 1) < 0.001) ?? null;
}

const isAcross = (points: readonly ReportedPoint[], after: PlainDate, by: PlainDate): boolean =>
  points.some(({ day, amount }) => day <= after && amount !== null && !isZero(amount)) &&
  points.some(({ day, amount }) => day >= by && amount !== null && !isZero(amount));

const byDays = (a: Jump, b: Jump): number =>
  a.by < b.by ? -1 : a.by > b.by ? 1 : a.after < b.after ? -1 : a.after > b.after ? 1 : a.holder - b.holder;

const keyOf = ({ numerator, denominator }: Rational): string => `${numerator}/${denominator}`;

/** Near enough to compare a ratio with a factor. */
const toNumber = ({ numerator, denominator }: Rational): number => Number(numerator) / Number(denominator);

function sentence(factor: Rational, after: PlainDate, by: PlainDate, jumped: number, across: number): string {
  const text =
    factor.numerator > factor.denominator
      ? `${factor.numerator} for ${factor.denominator}`
      : `${factor.numerator} for ${factor.denominator} (reverse)`;
  return `between ${after} and ${by} the counts of ${jumped} of ${across} holder${across === 1 ? "" : "s"} were multiplied by ${toDecimal(factor) ?? `${factor.numerator}/${factor.denominator}`} while the percent stayed: perhaps a split, ${text}; counts from before are not restated`;
}
