import { divide, HUNDRED, multiply, ONE, rational, ZERO } from "../../base/rational.ts";
import type { FilerKind, OwnedDay, OwnerHistory, ReportingFacts } from "../../model/reporting-facts.ts";
import { day } from "../rule.ts";
import { missingFact } from "./duties.ts";

/** Histories for the cases of obligations: an owner of issued shares of a class of 10,000,000. */

export function ownedDay(on: string, shares: number, more: Partial<OwnedDay> = {}): OwnedDay {
  const outstanding = more.outstanding === undefined ? rational(10_000_000) : more.outstanding;
  const aggregate = rational(shares);
  return {
    on: day(on),
    aggregate,
    isWhole: true,
    outstanding,
    percent: outstanding && multiply(HUNDRED, divide(aggregate, outstanding)),
    missing: [],
    scale: ONE,
    byTerms: ZERO,
    isAcquiredBefore: false,
    acquisitionMissing: missingFact,
    events: [`owns ${shares}`],
    ...more,
  };
}

export const historyOf = (days: readonly OwnedDay[], id = "fund"): OwnerHistory => ({ id, name: id, days });

/** What one owner owned, under which paragraph it reports, and what it filed: `13D 2025-03-10`, `13G/A 2025-05-15`. */
export function reporting(
  kind: FilerKind | null,
  days: readonly OwnedDay[],
  filed: readonly string[] = [],
  controlPurposeSince: string | null = null,
): ReportingFacts {
  return {
    owners: [historyOf(days)],
    filed: filed.map((text) => {
      const [form = "", on = ""] = text.split(" ");
      const schedule = form.startsWith("13G") ? "13G" : "13D";
      return { schedule, isAmendment: form.endsWith("/A"), on: day(on) };
    }),
    filer: {
      kind,
      kindMissing: { what: "the paragraph", writeIn: "book.yaml, schedule.rule" },
      controlPurposeSince: controlPurposeSince === null ? null : day(controlPurposeSince),
    },
  };
}
