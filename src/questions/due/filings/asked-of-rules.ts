import { addDays, type PlainDate } from "../../../base/plain-date.ts";
import { rational } from "../../../base/rational.ts";
import { type Duty, endOf } from "../../../law/index.ts";
import type { Citation } from "../../../model/citation.ts";
import type { Deadline } from "../../../model/deadline.ts";
import type { MissingFact } from "../../../model/outcome.ts";

/** A paragraph that a filing may answer, the day that it counts from, and by when it asked for the filing. */
export interface PossibleDeadline {
  readonly rule: Citation;
  readonly from: PlainDate;
  readonly by: Deadline;
  /** Where the paragraph applies only if something is so that the filing does not say. */
  readonly where: string | null;
}

interface Someone {
  readonly on: PlainDate;
  readonly percent: ReturnType<typeof rational>;
  readonly missing: readonly MissingFact[];
}

/** What the rules are asked by: they decide on a percent, and the filing says that one was reached. */
export const someoneOver = (percent: number, on: PlainDate): Someone => ({
  on,
  percent: rational(percent),
  missing: [],
});

export const NOTHING_MISSING: MissingFact = { what: "", writeIn: "" };

/** The deadline of a duty, where it is one. */
export const dueOn = (
  rule: Citation,
  from: PlainDate,
  duty: Duty,
  where: string | null,
): readonly PossibleDeadline[] => (duty.is === "due" ? [{ rule, from, by: duty.by, where }] : []);

/** The first end of a month, quarter or year, on or after the event, at which a paragraph asks for a filing. */
export function firstPeriodDue(
  rule: Citation,
  event: PlainDate,
  decide: (on: PlainDate) => Duty,
  where: string | null,
): readonly PossibleDeadline[] {
  let on = endOf("month", event);
  for (let month = 0; month < 12; month++, on = endOf("month", addDays(on, 1))) {
    const found = dueOn(rule, on, decide(on), where);
    if (found.length > 0) return found;
  }
  return [];
}
