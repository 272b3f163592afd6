import type { CheckReport } from "../../model/finding.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { CheckContext } from "../check.ts";

/** One line of a check's table: a schedule, and what the check should come to on it. */
export interface CheckCase {
  /** A fact: "an options' part left out of Item 5(b)". */
  readonly name: string;
  readonly schedule: Schedule;
  readonly context?: CheckContext;
  readonly expect: CheckReport["outcome"];
  /** Words that a message must hold. */
  readonly says?: readonly string[];
  /** Words that no message may hold. */
  readonly silentOn?: readonly string[];
  /** The persons that the findings concern, in order. */
  readonly who?: readonly string[];
}
