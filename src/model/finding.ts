import type { Place } from "../base/place.ts";
import type { Citation } from "./citation.ts";

/**
 * How much a finding weighs: `suspends` (EDGAR refuses the submission), `required` (the law asks for it),
 * `inconsistent` (the document contradicts itself or what is known), `advice`.
 */
export type Severity = "suspends" | "required" | "inconsistent" | "advice";

export const severities: readonly Severity[] = ["suspends", "required", "inconsistent", "advice"];

/** `fail`: the document shows it. `review`: a person has to look. */
export type FindingOutcome = "fail" | "review";

/** What to write on a draft so that a finding goes away, where the finding's own numbers give it. */
export interface SuggestedFix {
  /** The value to be mended, by path in the Schedule. */
  readonly path: string;
  /** What stands there. */
  readonly instead: string;
  /** What is to stand there, or its bound: "at least 81". */
  readonly write: string;
  /** All that in one sentence. */
  readonly wording: string;
}

/**
 * Something that a document says inconsistently, late or incompletely: data, never thrown, and never the word
 * "violation".
 */
export interface Finding {
  /** The id of the check, `cover/aggregate-is-within-its-powers`. */
  readonly check: string;
  readonly severity: Severity;
  readonly outcome: FindingOutcome;
  /** The reporting persons concerned, as named; none where it is of the whole document. */
  readonly who: readonly string[];
  /** One or two sentences with the numbers in them. */
  readonly message: string;
  readonly stated: string | null;
  readonly expected: string | null;
  /** The sums, a line each, as one would write them in the margin. */
  readonly arithmetic: readonly string[];
  readonly cite: Citation;
  /** What would settle the matter: the fact to look up, or the correction to make. */
  readonly settledBy: string | null;
  /** The values concerned, by path in the Schedule. */
  readonly paths: readonly string[];
  readonly places: readonly Place[];
  /** Of a draft alone: {@link SuggestedFix}, where the numbers give one. */
  readonly suggestedFix?: SuggestedFix;
}

/** What a check came to on one document. */
export interface CheckReport {
  readonly check: string;
  readonly outcome: "pass" | FindingOutcome | "not applicable";
  /** Why it did not apply: what was missing. */
  readonly because: string | null;
}

/** All findings of one document, and what every check came to. */
export interface Review {
  readonly findings: readonly Finding[];
  readonly reports: readonly CheckReport[];
}
