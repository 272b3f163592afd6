import { expect, test } from "vitest";
import { emptySchedule } from "../../model/empty-schedule.ts";
import { reviewHtml } from "./html.ts";
import { reviewMarkdown } from "./markdown.ts";
import type { ReviewFormat } from "./review-format.ts";
import { reviewedFiling } from "./reviewed-filing.ts";
import { beginTally, countedOf } from "./summary.ts";
import { exampleFiling, exampleFinding, examplePage, exampleSource } from "./testing/reviewed-example.ts";

function reportOf(format: ReviewFormat): string {
  const tally = beginTally();
  const filing = exampleFiling();
  tally.add(countedOf(filing));
  const summary = tally.summary([{ file: "b.bin", because: "this is a <picture>" }], ["take it out"]);
  const context = { checks: [examplePage], version: "1.2.3" };
  return format.opening(summary, context) + format.filing(filing) + format.closing(summary, context);
}

test("the page marks the value in its source, and what is printed is text", () => {
  const page = reportOf(reviewHtml);
  expect(page).toContain("<mark>9,400,000</mark>");
  expect(page).toContain("&lt;Fund&gt; &amp; *Co* reports");
  expect(page).not.toContain("<Fund>");
  expect(page).not.toContain("<picture>");
  expect(page).toContain("prefers-color-scheme: dark");
  expect(page).toContain("@media print");
});

test("the page needs nothing from elsewhere", () => {
  expect(reportOf(reviewHtml)).not.toMatch(/<(script|link|img|iframe)|@import|url\(/);
});

test("Markdown's own signs in a filing stay what they are", () => {
  const report = reportOf(reviewMarkdown);
  expect(report).toContain("\\<Fund\\> \\& \\*Co\\* reports 9,400,000 \\| 5%.");
  expect(report).toContain("**9,400,000**");
});

test.each([
  reviewHtml,
  reviewMarkdown,
])("$id tells what is switched off and why, and what was not read", (format) => {
  const report = reportOf(format);
  for (const text of ["Switched off", "until 2027-01-31", "x.yaml:2", "Not read", "b.bin", "take it out"])
    expect(report.toLowerCase()).toContain(text.toLowerCase());
});

test("a finding about an item points at what it states there, not at the heading", () => {
  const item = exampleSource.indexOf("Item 5.");
  const places = {
    "items.5.heading": { start: item, end: item + 7, line: 3 },
    "items.5.text": { start: item + 8, end: exampleSource.length, line: 3 },
  };
  const finding = { ...exampleFinding, paths: ["items.5"], places: [places["items.5.heading"]] };
  const source = { file: "a", text: exampleSource, schedule: { ...emptySchedule, places }, checks: 1 };
  const [spot] = reviewedFiling(source, [finding]).findings[0]?.spots ?? [];
  expect(spot?.excerpt).toMatchObject({ marked: "9,400,000", after: ' & "more".' });
  expect(spot?.place.line).toBe(3);
});

test("a summary counts filings once a check, and puts the most frequent first", () => {
  const tally = beginTally();
  const of = (check: string, outcome: "fail" | "review") => ({ check, severity: "advice", outcome }) as const;
  tally.add({ file: "a", findings: [of("x", "review"), of("x", "review"), of("y", "fail")], excepted: 1 });
  tally.add({ file: "b", findings: [of("x", "fail")], excepted: 0 });
  tally.add({ file: "c", findings: [], excepted: 0 });
  const { checks, filings, withFindings, excepted } = tally.summary([], []);
  expect({ filings, withFindings, excepted }).toEqual({ filings: 3, withFindings: 2, excepted: 1 });
  expect(checks).toEqual([
    { check: "x", severity: "advice", fails: 1, reviews: 2, filings: 2, example: "b" },
    { check: "y", severity: "advice", fails: 1, reviews: 0, filings: 1, example: "a" },
  ]);
});
