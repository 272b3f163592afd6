import { type ReviewSummary, summarySentence } from "../../index.ts";
import { table } from "../text/table.ts";
import { paint } from "../text/terminal.ts";
import { severityText } from "./review.ts";

/** What `beneficial check` prints of many filings: every check that spoke, the most frequent first. */
export function reviewSummaryText(summary: ReviewSummary): string {
  const sentence = summarySentence(summary);
  if (summary.checks.length === 0) return sentence;
  const headings = ["Check", "Severity", "To mend", "To look at", "Filings", "For example"];
  const rows = summary.checks.map(({ check, severity, fails, reviews, filings, example }) => [
    check,
    severityText(severity),
    String(fails),
    String(reviews),
    String(filings),
    example,
  ]);
  const columns = headings.map((heading, n) => ({ heading: paint.dim(heading), right: n >= 2 && n <= 4 }));
  return `${table(columns, rows)}\n\n${sentence}`;
}
