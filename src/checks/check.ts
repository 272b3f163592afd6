import type { PlainDate } from "../base/plain-date.ts";
import type { CheckContext } from "../model/check-context.ts";
import type { Citation } from "../model/citation.ts";
import type { FindingOutcome, Severity } from "../model/finding.ts";
import type { Schedule } from "../model/schedule.ts";

/** Where in a schedule a check looks; `across`: at other documents beside it. */
export type CheckPlace =
  | "header"
  | "cover"
  | `item-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | "exhibit"
  | "signature"
  | "group"
  | "amendment"
  | "timing"
  | "across";

export type ScheduleKind = "13D" | "13G";

export type { CheckContext };

/** What a check needs beside the schedule itself. Without it the check is "not applicable". */
export type Need = keyof CheckContext;

/**
 * One requirement that a schedule should meet.
 *
 * `run` is pure: it takes a Schedule, never a file, and says what it saw; `checkSchedule` fills the wording in and
 * finds the places.
 *
 * @example
 * checks.find((check) => check.catalogue === "A01")?.id //=> "cover/aggregate-is-within-its-powers"
 */
export interface Check {
  /** `<place>/<the sentence that should be true>`; also the name of its file. Never used again for another check. */
  readonly id: `${CheckPlace}/${string}`;
  readonly title: string;
  /** Its number in the catalogue of checks, `A20`; EDGAR's own rules have `E` and a number. */
  readonly catalogue: string;
  readonly severity: Severity;
  readonly cite: Citation;
  /** On a Schedule 13G, where its words stand elsewhere. */
  readonly cite13G?: Citation;
  /** By date of event: `from` is the first day, `to` the first day no more. */
  readonly inForce: { readonly from: PlainDate | null; readonly to: PlainDate | null };
  readonly appliesTo: readonly ScheduleKind[];
  /** `SCHEDULE …` forms alone: what EDGAR tests in its XML. */
  readonly structuredOnly?: boolean;
  /** Whether amendments are judged too, or originals alone. */
  readonly amendmentsToo: boolean;
  readonly needs: readonly Need[];
  /** Wording, with `{placeholders}`: by outcome, or by the name that an observation gives. */
  readonly messages: Readonly<Record<string, string>>;
  /** Two or three sentences for the page of the check. */
  readonly why: string;
  /** Known innocent reasons for which it could speak. */
  readonly falseAlarms: readonly string[];
  readonly run: (schedule: Schedule, context: CheckContext) => CheckResult;
}

export type CheckResult =
  | { readonly outcome: "pass" }
  | { readonly outcome: "not applicable"; readonly because: string }
  | { readonly outcome: "observed"; readonly observations: readonly Observation[] };

/** One thing that a check saw, before its wording is filled. */
export interface Observation {
  readonly outcome: FindingOutcome;
  /** The name of its wording in `messages`; the outcome where left out. */
  readonly wording?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly who?: readonly string[];
  readonly stated?: string;
  readonly expected?: string;
  readonly arithmetic?: readonly string[];
  readonly paths: readonly string[];
  readonly settledBy?: string;
  /** Observations with the same root cause, of whatever check, become one finding. */
  readonly rootCause?: string;
}

export const pass: CheckResult = { outcome: "pass" };

export const notApplicable = (because: string): CheckResult => ({ outcome: "not applicable", because });

/** Passes where nothing was observed. */
export const observed = (observations: readonly Observation[]): CheckResult =>
  observations.length ? { outcome: "observed", observations } : pass;

export const ALWAYS: Check["inForce"] = { from: null, to: null };
export const BOTH_SCHEDULES: readonly ScheduleKind[] = ["13D", "13G"];
