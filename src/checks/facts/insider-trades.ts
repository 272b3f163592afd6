import { decimal, toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { isZero, type Rational, subtract, ZERO } from "../../base/rational.ts";
import type { InsiderReport, InsiderRow } from "../../model/insider-report.ts";
import type { Schedule } from "../../model/schedule.ts";
import { insidersIn } from "./insiders.ts";
import { isSameClass } from "./same-class.ts";

/** A transaction in shares of the class that a Form 4 or 5 of the schedule's persons reports. */
export interface InsiderTrade {
  /** Indexes into `reportingPersons`: those who report it. */
  readonly persons: readonly number[];
  readonly date: PlainDate;
  /** Shares acquired, or with a minus disposed of. */
  readonly change: Rational;
  readonly code: string | null;
  /** As one would write it in the margin. */
  readonly says: string;
}

/** Every such transaction once, however many of the persons report it, the earliest first. */
export function insiderTrades(
  schedule: Schedule,
  reports: readonly InsiderReport[],
): readonly InsiderTrade[] {
  const found = new Map<string, InsiderTrade>();
  for (const { report, person } of insidersIn(schedule, reports)) {
    const seen = new Map<string, number>();
    for (const row of report.nonDerivative) {
      const trade = tradeOf(row, person, report, schedule);
      if (trade === null) continue;
      // The same row twice in one form is two trades; in two forms it is one trade of two persons.
      const times = (seen.get(keyOf(row)) ?? 0) + 1;
      seen.set(keyOf(row), times);
      const key = `${keyOf(row)} ${times}`;
      const known = found.get(key);
      const persons = [...new Set([...(known?.persons ?? []), person])];
      found.set(key, { ...(known ?? trade), persons });
    }
  }
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function keyOf({ date, coding, shares, acquiredOrDisposed, pricePerShare, sharesAfter }: InsiderRow): string {
  const cells = [date, shares, acquiredOrDisposed, pricePerShare, sharesAfter].map(
    ({ value }) => value ?? "-",
  );
  return [coding.code ?? "-", ...cells].join(" ");
}

function tradeOf(
  row: InsiderRow,
  person: number,
  report: InsiderReport,
  schedule: Schedule,
): InsiderTrade | null {
  const shares = row.shares.value === null ? null : decimal(row.shares.value);
  const date = row.date.value;
  const way = row.acquiredOrDisposed.value;
  if (row.kind !== "transaction" || date === null || shares === null || isZero(shares) || way === null)
    return null;
  if (!isSameClass(row.title.value, schedule.securityClass)) return null;
  const did = way === "A" ? "acquired" : "disposed of";
  const owners = report.owners.map(({ name }) => name ?? "an owner without a name").join(", ");
  return {
    persons: [person],
    date,
    change: way === "A" ? shares : subtract(ZERO, shares),
    code: row.coding.code,
    says: `${date}: ${did} ${toReadable(shares)} (code ${row.coding.code ?? "not given"}, Form ${report.form ?? "4"} of ${owners})`,
  };
}
