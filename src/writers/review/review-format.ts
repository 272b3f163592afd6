import type { CheckPage } from "./check-page.ts";
import type { ReviewedFiling } from "./reviewed-filing.ts";
import type { ReviewSummary } from "./summary.ts";

/** What all parts of a report are told. */
export interface ReportContext {
  /** All checks. */
  readonly checks: readonly CheckPage[];
  /** Of the program. */
  readonly version: string;
}

/**
 * A format that the review of many filings is written in, part by part, so that a report may be larger than the
 * memory: `opening`, every filing's part with `between` between those that are not empty, `closing`.
 */
export interface ReviewFormat {
  /** As the command line names it. */
  readonly id: string;
  readonly title: string;
  readonly between: string;
  opening(summary: ReviewSummary, context: ReportContext): string;
  filing(filing: ReviewedFiling): string;
  closing(summary: ReviewSummary, context: ReportContext): string;
}
