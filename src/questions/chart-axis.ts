import { addDays, dateFrom, type PlainDate, partsOf } from "../base/plain-date.ts";

/** An axis from end to end, with where its ticks stand and what they say. */
export interface Axis {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const TICKS = 6;

/** An axis for prices or shares that spans exactly what is drawn. */
export function amountAxis(title: string, values: readonly number[]): Axis {
  const { from, to } = span(values);
  const step = niceStep((to - from) / TICKS);
  return {
    title,
    from,
    to,
    ticks: multiplesOf(step, from, to).map((at) => ({ at, label: amountText(at, step) })),
  };
}

/**
 * An axis for percents. It begins at 0, unless all that is drawn lies close together and far above, and no threshold
 * within: then it shows that part alone.
 */
export function percentAxis(values: readonly number[], thresholds: readonly number[]): Axis {
  const { from: least, to: most } = values.length > 0 ? span(values) : { from: 0, to: 1 };
  const isAbove = Math.max(...thresholds, 0) < least && most - least < least / 4;
  const room = Math.max((most - least) / 10, most / 100);
  const next = thresholds.filter((level) => level > most && level <= most * 1.5).toSorted((a, b) => a - b)[0];
  const highest = Math.min(100, Math.max(most + room, (next ?? 0) * 1.02));
  const step = niceStep((highest - (isAbove ? least - room : 0)) / TICKS);
  const from = isAbove ? Math.floor((least - room) / step) * step : 0;
  const to = Math.max(Math.ceil(highest / step - 1e-9) * step, most);
  return {
    title: "percent of the class",
    from,
    to,
    ticks: multiplesOf(step, from, to).map((at) => ({ at, label: `${amountText(at, step)}%` })),
  };
}

/** An axis of days since 1970-01-01, with ticks at the first days of months or years, or at days. */
export function dateAxis(days: readonly number[]): Axis {
  const { from, to } = span(days);
  const months = (to - from) / 30.44;
  const ticks =
    months < 2
      ? multiplesOf(Math.max(1, Math.ceil((to - from) / TICKS)), from, to, from)
      : firstsOfMonths(from, to, monthsApart(months));
  return { title: "date", from, to, ticks: ticks.map((at) => ({ at, label: dateOf(at) })) };
}

const monthsApart = (months: number): number =>
  [1, 2, 3, 6, 12, 24, 60, 120].find((apart) => months / apart <= TICKS + 2) ?? 240;

function firstsOfMonths(from: number, to: number, apart: number): readonly number[] {
  const start = partsOf(dateOf(from));
  const first = start.year * 12 + start.month - 1;
  const firsts: number[] = [];
  for (let month = Math.ceil(first / apart) * apart; ; month += apart) {
    const date = dateFrom(Math.floor(month / 12), (month % 12) + 1, 1);
    if (date === null) return firsts;
    const at = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
    if (at > to) return firsts;
    if (at >= from) firsts.push(at);
  }
}

const dateOf = (day: number): PlainDate => addDays("1970-01-01" as PlainDate, day);

function span(values: readonly number[]): { readonly from: number; readonly to: number } {
  const from = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return { from, to: to > from ? to : from + 1 };
}

/** 1, 2 or 5 times a power of ten, not less than what is asked for. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least * 0.999) ?? 10) * power;
}

function multiplesOf(step: number, from: number, to: number, origin = 0): readonly number[] {
  const first = Math.ceil((from - origin) / step - 1e-9);
  const last = Math.floor((to - origin) / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, n) => origin + (first + n) * step);
}

const amountText = (value: number, step: number): string =>
  value.toLocaleString("en-US", {
    minimumFractionDigits: digitsFor(step),
    maximumFractionDigits: digitsFor(step),
  });

const digitsFor = (step: number): number => Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
