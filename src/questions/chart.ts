import { toDecimal, toReadable } from "../base/decimal.ts";
import { daysBetween, longDate, type PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";
import { type Axis, amountAxis, dateAxis, percentAxis } from "./chart-axis.ts";
import type { Owner } from "./owners.ts";
import type { Sweep } from "./sweep.ts";
import type { Threshold } from "./threshold.ts";
import type { Timeline } from "./timeline.ts";
import { valueText, variedText } from "./value-text.ts";
import type { Value } from "./varied.ts";

/** A picture of percents, ready to be drawn in any way. Its numbers are for drawing alone and are not exact. */
export interface Chart {
  readonly title: string;
  /** What it shows, in words, for those who do not see it. */
  readonly description: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly ChartLine[];
  /** Thresholds that lie within the axis. */
  readonly levels: readonly { readonly at: number; readonly label: string }[];
}

export interface ChartLine {
  readonly name: string;
  /** Whether a value holds until the next point, or leads to it. */
  readonly isStepped: boolean;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  readonly x: number;
  /** `null` where it is not known. */
  readonly y: number | null;
  /** Whether it is all: where facts are missing it is the least. */
  readonly isWhole: boolean;
}

/** The percents of some owners as one thing varies. */
export function sweepChart({ varied, points, thresholds }: Sweep, owners: readonly string[]): Chart {
  const x = points.map(({ value }) => coordinateOf(value));
  const lines = owners.map((id) =>
    lineOf(
      id,
      points.map(({ owners }) => owners),
      x,
      varied.is === "date",
    ),
  );
  const [first, last] = [points[0]?.value, points.at(-1)?.value];
  return chartOf(
    {
      title: `Percent of the class by ${variedText(varied)}`,
      x: varied.is === "date" ? dateAxis(x) : amountAxis(variedText(varied), x),
    },
    lines,
    thresholds,
    first !== undefined && last !== undefined
      ? `from ${valueText(first, varied)} to ${valueText(last, varied)}`
      : "",
  );
}

/** The percents of some owners over time. */
export function timelineChart({ from, to, days, thresholds }: Timeline, owners: readonly string[]): Chart {
  const last = days.at(-1);
  const drawn = last && last.on < to ? [...days, { ...last, on: to }] : days;
  const x = drawn.map(({ on }) => coordinateOf(on));
  const lines = owners.map((id) =>
    lineOf(
      id,
      drawn.map(({ owners }) => owners),
      x,
      true,
    ),
  );
  return chartOf(
    { title: "Percent of the class over time", x: dateAxis(x) },
    lines,
    thresholds,
    `from ${longDate(from)} to ${longDate(to)}`,
  );
}

function lineOf(
  id: string,
  points: readonly (readonly Owner[])[],
  x: readonly number[],
  isStepped: boolean,
): ChartLine {
  const owned = points.map((owners) => owners.find((owner) => owner.id === id));
  return {
    name: owned.find((owner) => owner !== undefined)?.name ?? id,
    isStepped,
    points: owned.map((owner, n) => ({
      x: x[n] ?? 0,
      y: owner?.percent ? toDraw(owner.percent) : null,
      isWhole: owner?.missing.length === 0,
    })),
  };
}

function chartOf(
  { title, x }: Pick<Chart, "title" | "x">,
  lines: readonly ChartLine[],
  thresholds: readonly Threshold[],
  range: string,
): Chart {
  const y = percentAxis(
    lines.flatMap(({ points }) => points.flatMap((point) => point.y ?? [])),
    thresholds.map(({ percent }) => toDraw(percent)),
  );
  const levels = thresholds
    .map(({ percent }) => ({ at: toDraw(percent), label: `${toDecimal(percent) ?? toReadable(percent)}%` }))
    .filter(({ at }) => at >= y.from && at <= y.to);
  const said = lines.map(({ name, points }) => `${name}: ${ends(points)}`).join("; ");
  return { title, description: `${said}; ${range}.`, x, y, lines, levels };
}

function ends(points: readonly ChartPoint[]): string {
  const known = points.flatMap(({ y }) => (y === null ? [] : [y]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return "not known";
  return `${first.toFixed(2)}% to ${last.toFixed(2)}%, at least ${Math.min(...known).toFixed(2)}%, at most ${Math.max(...known).toFixed(2)}%`;
}

const EPOCH = "1970-01-01" as PlainDate;

const coordinateOf = (value: Value): number =>
  typeof value === "string" ? daysBetween(EPOCH, value) : toDraw(value);

/** Near enough for a picture. */
const toDraw = ({ numerator, denominator }: Rational): number =>
  Number((numerator * 1_000_000_000n) / denominator) / 1_000_000_000;
