import type { PlainDate } from "../base/plain-date.ts";
import type { Step } from "./derivation.ts";

/**
 * The last day for a filing, with the count that leads to it.
 *
 * Where nobody could tell whether a day in between counts (a closure by executive order of which it is not known whether
 * EDGAR was closed), `on` takes it as a business day and `atLatest` does not: on or before `on` a filing is on time for certain,
 * after `atLatest` it is late for certain.
 */
export interface Deadline {
  readonly on: PlainDate;
  readonly atLatest: PlainDate;
  /** The rule says "promptly" and gives no number of days: what is taken as prompt is custom, not text. */
  readonly isPromptly: boolean;
  readonly step: Step;
}
