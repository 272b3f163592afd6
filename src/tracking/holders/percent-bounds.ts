import { equals, greaterOf, type Rational, sum, ZERO } from "../../base/rational.ts";
import type { PrintedPercent } from "../../questions/due/filings/printed-percent.ts";
import type { Bounds } from "./union-bounds.ts";

/**
 * What joint filers own together in percent of the class. Covers round, so one percent alone is bounds too: a printed 5.0
 * is from 4.95 to 5.1.
 */
export function percentUnion(percents: readonly PrintedPercent[], members: number): Bounds {
  const least = percents.map((percent) => percent.least).reduce(greaterOf, ZERO);
  if (percents.length < members || members === 0)
    return { least, most: null, reason: "somebody gave no percent" };
  const [first] = percents;
  if (first !== undefined && members === 1)
    return { least, most: first.most, reason: "as printed, with what rounding leaves open" };
  return {
    least,
    most: sum(percents.map(({ most }) => most)),
    reason: "at least the greatest member, at most the sum, with what rounding leaves open",
  };
}

/** The percents of all rows together: the same shares may stand in several, and denominators differ. */
export function percentUnionOfRows(rows: readonly Bounds[]): Bounds {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return only;
  const least: Rational = rows.map((row) => row.least).reduce(greaterOf, ZERO);
  const tops = rows.flatMap(({ most }) => most ?? []);
  const most = tops.length < rows.length ? null : sum(tops);
  if (most !== null && equals(least, most)) return { least, most, reason: null };
  return {
    least,
    most,
    reason: `at least the greatest row, at most all rows together${most === null ? "; somebody gave no percent" : ""}`,
  };
}
