import { decimal } from "../../base/decimal.ts";
import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { isZero, type Rational, sum, ZERO } from "../../base/rational.ts";
import type { DerivativeRow, InsiderReport } from "../../model/insider-report.ts";
import type { Schedule } from "../../model/schedule.ts";
import { isUsableNow } from "../grammar/usable-now.ts";
import { insidersIn } from "./insiders.ts";
import { isSameClass } from "./same-class.ts";

/** A report older than this says little of the day of an event. */
const LONGEST_IN_DAYS = 400;

/** What a person's last report up to a day says that it holds itself. */
export interface InsiderHoldings {
  readonly report: InsiderReport;
  /** Shares of the class held directly after the last row; `null` where it has no such row. */
  readonly direct: Rational | null;
  /** Rights over shares of the class held directly, of which the form says plainly from when they can be used. */
  readonly rights: readonly InsiderRight[];
}

export interface InsiderRight {
  readonly title: string;
  readonly shares: Rational;
  readonly from: PlainDate;
  readonly expires: PlainDate | null;
}

interface Dated {
  readonly report: InsiderReport;
  readonly period: PlainDate;
}

/**
 * The holdings on a person's last report of its own with a period up to `on` and not more than a year before. A report by several
 * owners does not say whose a direct holding is, so it is left out.
 */
export function insiderHoldings(
  schedule: Schedule,
  reports: readonly InsiderReport[],
  person: number,
  on: PlainDate,
): InsiderHoldings | null {
  const own = insidersIn(schedule, reports).filter(
    ({ person: whose, report }) => whose === person && report.owners.length === 1,
  );
  const dated = own.flatMap(({ report }): readonly Dated[] =>
    report.periodOfReport !== null &&
    report.periodOfReport <= on &&
    report.periodOfReport >= addDays(on, -LONGEST_IN_DAYS)
      ? [{ report, period: report.periodOfReport }]
      : [],
  );
  const [last] = dated.sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
  // Two forms of one day: which of them has the last word cannot be told.
  if (!last || dated.filter(({ period }) => period === last.period).length > 1) return null;
  return {
    report: last.report,
    direct: directOf(last.report, schedule),
    rights: last.report.derivative.flatMap((row) => rightOf(row, last, schedule)),
  };
}

function directOf({ nonDerivative }: InsiderReport, { securityClass }: Schedule): Rational | null {
  const row = nonDerivative.findLast(
    ({ title, ownership }) => ownership.value === "D" && isSameClass(title.value, securityClass),
  );
  return row?.sharesAfter.value ? decimal(row.sharesAfter.value) : null;
}

function rightOf(
  row: DerivativeRow,
  { report, period }: Dated,
  { securityClass }: Schedule,
): readonly InsiderRight[] {
  const { underlyingShares, sharesAfter, ownership, acquiredOrDisposed } = row;
  const left = acquiredOrDisposed.value === "D" ? sharesAfter.value : underlyingShares.value;
  const shares = left === null ? null : decimal(left);
  const from = usableFrom(row, report, period);
  if (shares === null || isZero(shares) || ownership.value !== "D" || from === null) return [];
  if (!isSameClass(row.underlyingTitle.value, securityClass)) return [];
  const title = row.title.value ?? "a right without a title";
  return [{ title, shares, from, expires: row.expirationDate.value }];
}

const VESTING = /\b(?:vest\w*|exercisab\w*|convertib\w*|instal?lments?|achiev\w*)\b/i;

/** The day in the column, or that of the report where a note says so; `null` where a note speaks of vesting otherwise. */
function usableFrom(row: DerivativeRow, { footnotes }: InsiderReport, period: PlainDate): PlainDate | null {
  const { title, conversionOrExercisePrice, exerciseDate, underlyingTitle, underlyingShares } = row;
  const cells = [title, conversionOrExercisePrice, exerciseDate, underlyingTitle, underlyingShares];
  const marks = new Set(cells.flatMap((cell) => cell.footnotes));
  const notes = footnotes.filter(({ id }) => id !== null && marks.has(id));
  const speaking = notes.filter(({ text }) => VESTING.test(text));
  if (speaking.some(({ text }) => !isUsableNow(text))) return null;
  return exerciseDate.value ?? (speaking.length > 0 ? period : null);
}

/** Those that can be used within sixty days after a day, and have not ended by it. */
export const usableWithinSixtyDays = (
  rights: readonly InsiderRight[],
  on: PlainDate,
): readonly InsiderRight[] =>
  rights.filter(({ from, expires }) => from <= addDays(on, 60) && (expires === null || expires >= on));

export const sharesUnder = (rights: readonly InsiderRight[]): Rational =>
  rights.length ? sum(rights.map(({ shares }) => shares)) : ZERO;
