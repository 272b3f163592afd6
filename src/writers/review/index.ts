export type { CheckPage } from "./check-page.ts";
export { reviewHtml } from "./html.ts";
export { reviewMarkdown } from "./markdown.ts";
export type { ReportContext, ReviewFormat } from "./review-format.ts";
export {
  type ExceptedFinding,
  type ExceptionReason,
  type ReviewedFiling,
  reviewedFiling,
  type ShownFinding,
  type SourceOfReview,
  type Spot,
} from "./reviewed-filing.ts";
export { sarif } from "./sarif.ts";
export {
  beginTally,
  type CheckTally,
  type Counted,
  countedOf,
  many,
  type Refused,
  type ReviewSummary,
  summarySentence,
  type Tally,
} from "./summary.ts";
