import type { PlainDate } from "../../base/plain-date.ts";
import type { Citation } from "../../model/citation.ts";
import type { Step } from "../../model/derivation.ts";
import type { ScheduleDue } from "../../model/obligation.ts";
import type { FiledSchedule, OwnedDay, OwnerHistory } from "../../model/reporting-facts.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { Duty } from "../duty.ts";

/** A duty that a paragraph lays on one owner, before it is known what became of it. */
export interface Emission {
  readonly schedule: ScheduleDue;
  readonly cite: Citation;
  readonly duty: Exclude<Duty, { is: "none" }>;
  readonly event: PlainDate;
  readonly level: OwnedDay;
  readonly restriction: Step | null;
}

/** What a walk through an owner's days goes by. */
export interface Walk {
  readonly history: OwnerHistory;
  readonly filed: readonly FiledSchedule[];
  /** The first and the last day looked at. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The day of the class's registration, where there is one: what was acquired before is no acquisition to report. */
  readonly coveredFrom: PlainDate | null;
  readonly calendar: Calendar;
}

export function emission(
  schedule: ScheduleDue,
  cite: Citation,
  duty: Duty,
  event: PlainDate,
  level: OwnedDay,
  restriction: Step | null = null,
): readonly Emission[] {
  return duty.is === "none" ? [] : [{ schedule, cite, duty, event, level, restriction }];
}

/** Whether a duty is one, whatever of it hangs on a question. */
export const isFiling = ({ duty }: Emission): boolean => duty.is !== "undetermined";

/** Leaves out an answer that is as undetermined as the one before, for the same missing facts. */
export function withoutRepeats(emissions: readonly Emission[]): readonly Emission[] {
  const seen = new Set<string>();
  return emissions.filter(({ duty, cite }) => {
    if (duty.is !== "undetermined") return true;
    const key = `${cite.cite}: ${duty.missing.map(({ writeIn }) => writeIn.replace(/\d{4}-\d{2}-\d{2}/g, "")).join("; ")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
