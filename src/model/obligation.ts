import type { PlainDate } from "../base/plain-date.ts";
import type { Citation } from "./citation.ts";
import type { Deadline } from "./deadline.ts";
import type { Step } from "./derivation.ts";
import type { MissingFact } from "./outcome.ts";

/** A schedule or an amendment that the rules ask for: of whom, why, by when, and what became of it. */
export interface Obligation {
  /** Ids of persons and groups. */
  readonly who: readonly string[];
  readonly names: readonly string[];
  readonly schedule: ScheduleDue;
  /** As EDGAR names it on the last day: `SC 13D/A` or `SCHEDULE 13D/A`; `null` without a deadline. */
  readonly form: string | null;
  readonly rule: Citation;
  /** `due` for certain; `contested` and `to decide` where it hangs on `question`; `undetermined` where facts are missing. */
  readonly is: "due" | "contested" | "to decide" | "undetermined";
  readonly question: string | null;
  readonly missing: readonly MissingFact[];
  readonly event: PlainDate;
  readonly events: readonly string[];
  readonly deadline: Deadline | null;
  /** The last instants of the two days of the deadline, in UTC, and how people say the hour. */
  readonly until: string | null;
  readonly untilAtLatest: string | null;
  readonly hour: string | null;
  readonly filed: PlainDate | null;
  readonly standing: Standing;
  /** What the persons may not do meanwhile. */
  readonly restriction: Step | null;
  /** What happens where nothing is filed. */
  readonly ifNot: string;
  readonly derivation: Step;
}

export type ScheduleDue = "13D" | "13D/A" | "13G" | "13G/A";

export type Standing =
  | "filed on time"
  | "filed, perhaps late"
  | "filed late"
  | "filed"
  | "overdue"
  | "perhaps overdue"
  | "to come"
  | "open";
