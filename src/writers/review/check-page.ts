import type { Citation } from "../../model/citation.ts";
import type { Severity } from "../../model/finding.ts";

/** What a report tells of a check itself. Every check of `src/checks/` is one. */
export interface CheckPage {
  readonly id: string;
  readonly title: string;
  /** Its number in the catalogue, `A07`. */
  readonly catalogue: string;
  readonly severity: Severity;
  readonly cite: Citation;
  readonly why: string;
  readonly falseAlarms: readonly string[];
}
