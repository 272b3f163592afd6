import { daysBetween, longDate, type PlainDate } from "../../base/plain-date.ts";
import { equals } from "../../base/rational.ts";
import type { Chart, ChartLine, ChartPoint } from "../../questions/chart.ts";
import { dateAxis, percentAxis } from "../../questions/chart-axis.ts";
import type { StakeFiling, StakeHistory } from "./stake-history.ts";
import type { ClassStakes } from "./stakes-of.ts";

const EPOCH = "1970-01-01" as PlainDate;
const MOST_LINES = 6;

/**
 * The percents of the greatest stakes over time, as filed. A line is the greatest member's printed percent; it is drawn
 * as the least where joint filers may own more together, and breaks where the stake ends.
 *
 * @param to the last day drawn
 * @returns `null` where there is no percent with a date
 */
export function stakesChart(
  { table, histories }: ClassStakes,
  to: PlainDate,
  from: PlainDate | null = null,
): Chart | null {
  const lines = histories
    .map((history) => lineOf(history, from, to))
    .filter(({ points }) => points.length > 1)
    .toSorted((a, b) => highest(b) - highest(a))
    .slice(0, MOST_LINES);
  const x = lines.flatMap(({ points }) => points.map((point) => point.x));
  if (x.length === 0) return null;
  const drawn = lines.flatMap(({ points }) => points.flatMap((point) => point.y ?? []));
  const y = percentAxis(drawn, [5, 10, 20]);
  const of = `${table.issuer.name}${table.securityClass === null ? "" : `, ${table.securityClass}`}`;
  const first = Math.min(...x) - daysBetween(EPOCH, to);
  return {
    title: `Stakes in ${of}`,
    description: `${lines.map(({ name, points }) => `${name}: ${said(points)}`).join("; ")}; ${-first} days up to ${longDate(to)}.`,
    x: dateAxis(x),
    y,
    lines,
    levels: [5, 10, 20].filter((at) => at >= y.from && at <= y.to).map((at) => ({ at, label: `${at}%` })),
  };
}

function lineOf({ filers, filings }: StakeHistory, from: PlainDate | null, to: PlainDate): ChartLine {
  const points = filings.flatMap((filing): ChartPoint[] => {
    const { filed, signed, event } = filing.filing;
    const day = filed ?? signed ?? event;
    if (day === null || day > to || (from !== null && day < from)) return [];
    return [{ x: daysBetween(EPOCH, day), ...heightOf(filing) }];
  });
  const last = points.at(-1);
  const end = daysBetween(EPOCH, to);
  const [first, ...others] = filers;
  return {
    name: `${first ?? "no name"}${others.length === 0 ? "" : ` and ${others.length} more`}`,
    isStepped: true,
    points: last && last.y !== null && last.x < end ? [...points, { ...last, x: end }] : points,
  };
}

function heightOf({ holders, shares, ends }: StakeFiling): Omit<ChartPoint, "x"> {
  if (ends === "nothing left") return { y: 0, isWhole: true };
  const printed = holders.flatMap(({ percent }) =>
    percent === null ? [] : [Number(percent.replace("<", ""))],
  );
  const isWhole = shares.most !== null && equals(shares.least, shares.most);
  return { y: printed.length === 0 ? null : Math.max(...printed), isWhole };
}

const highest = ({ points }: ChartLine): number => Math.max(0, ...points.flatMap(({ y }) => y ?? []));

function said(points: readonly ChartPoint[]): string {
  const known = points.flatMap(({ y }) => (y === null ? [] : [y]));
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? "not known" : `${first}% to ${last}%`;
}
