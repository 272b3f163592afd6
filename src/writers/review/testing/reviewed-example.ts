import { ruleCitation } from "../../../model/citation.ts";
import { emptySchedule } from "../../../model/empty-schedule.ts";
import type { Finding } from "../../../model/finding.ts";
import type { CheckPage } from "../check-page.ts";
import { type ReviewedFiling, reviewedFiling } from "../reviewed-filing.ts";

/** A source of made-up rows, with signs in it that every format has to make safe. */
export const exampleSource = `Row 11 <b>Aggregate</b>\n  9,400,000 | *shares*\nItem 5. It owns 9,400,000 & "more".\n`;

const start = exampleSource.indexOf("9,400,000");

export const exampleFinding: Finding = {
  check: "cover/percent-is-aggregate-over-outstanding",
  severity: "required",
  outcome: "fail",
  who: ["<Fund> & *Co*"],
  message: "<Fund> & *Co* reports 9,400,000 | 5%.",
  stated: "9,400,000",
  expected: "9,500,000",
  arithmetic: ["9,000,000 + 500,000 = 9,500,000"],
  cite: ruleCitation("13d-3(a)"),
  settledBy: "the register",
  paths: ["reportingPersons.0.aggregateAmountOwned"],
  places: [{ start, end: start + 9, line: 2 }],
};

export const exampleReview: Finding = {
  ...exampleFinding,
  outcome: "review",
  severity: "advice",
  places: [],
};

export const examplePage: CheckPage = {
  id: exampleFinding.check,
  title: "The percent is right",
  catalogue: "A07",
  severity: "required",
  cite: ruleCitation("13d-3(a)"),
  why: "It can be worked out.",
  falseAlarms: ["a percent of votes"],
};

/** One finding, one to look at, and one that is switched off. */
export const exampleFiling = (file = "folder/a filing#1.txt"): ReviewedFiling =>
  reviewedFiling(
    { file, text: exampleSource, schedule: { ...emptySchedule, form: "SC 13D" }, checks: 55 },
    [exampleFinding, exampleReview],
    [
      {
        finding: exampleFinding,
        exception: { reason: "It is of <votes>.", until: "2027-01-31", where: "x.yaml:2" },
      },
    ],
  );
