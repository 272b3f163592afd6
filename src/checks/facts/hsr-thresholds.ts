import type { PlainDate } from "../../base/plain-date.ts";
import { type Rational, rational } from "../../base/rational.ts";

/** The size of a transaction above which premerger notification may be due, in dollars, from a day on. */
interface Threshold {
  readonly from: PlainDate;
  readonly dollars: Rational;
}

const day = (text: string): PlainDate => text as PlainDate;

/** As the Federal Trade Commission adjusts it each year under 15 U.S.C. 18a(a)(2); the newest first. */
const THRESHOLDS: readonly Threshold[] = [
  { from: day("2026-02-17"), dollars: rational(133_900_000) },
  { from: day("2025-02-21"), dollars: rational(126_400_000) },
  { from: day("2024-03-06"), dollars: rational(119_500_000) },
];

/** The first day of which the threshold is known here. */
export const HSR_KNOWN_FROM: PlainDate = day("2024-03-06");

/** The threshold in force on a day; `null` before the years that are known here. */
export const hsrThreshold = (on: PlainDate): Rational | null =>
  THRESHOLDS.find(({ from }) => from <= on)?.dollars ?? null;
