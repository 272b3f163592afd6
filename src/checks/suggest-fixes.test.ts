import { expect, test } from "vitest";
import { ruleCitation } from "../model/citation.ts";
import { emptySchedule } from "../model/empty-schedule.ts";
import type { Finding } from "../model/finding.ts";
import type { ReportingPerson, Schedule } from "../model/schedule.ts";
import { suggestFixes } from "./suggest-fixes.ts";

const person = { name: "Example LP", aggregateAmountOwned: "9400000", percentOfClass: "9.4", types: [] };
const schedule: Schedule = {
  ...emptySchedule,
  form: "SC 13D",
  reportingPersons: [person as unknown as ReportingPerson],
  items: {
    "5": { heading: null, text: "It owns 9,300,000 shares.", parts: {}, notApplicable: null, marked: [] },
  },
};
const wording = (
  stated: string | null,
  expected: string | null,
  paths: readonly string[],
  outcome: Finding["outcome"] = "fail",
): string | undefined => {
  const finding: Finding = {
    ...{ check: "x", severity: "advice", outcome, who: [], message: "", stated, expected, arithmetic: [] },
    ...{ cite: ruleCitation("13d-3(a)"), settledBy: null, paths, places: [] },
  };
  return suggestFixes(schedule, [finding])[0]?.suggestedFix?.wording;
};
const percent = "reportingPersons.0.percentOfClass";
const aggregate = "reportingPersons.0.aggregateAmountOwned";

test("the row that says what is stated is to say what is expected", () => {
  expect(wording("9.4%", "9.5%", [percent, aggregate, "items.5"])).toBe(
    "Row 13 of Example LP: write 9.5% instead of 9.4%.",
  );
  expect(wording("9,400,000", "at least 9,500,000", [aggregate])).toBe(
    "Row 11 of Example LP: write at least 9,500,000 instead of 9,400,000.",
  );
});

test("what an item says otherwise than the cover page is mended in the item", () => {
  expect(wording("9,300,000", "9,400,000", ["items.5", aggregate])).toBe(
    "Item 5: write 9,400,000 instead of 9,300,000.",
  );
});

test.each([
  ["a finding for a person to look at", "9.4%", "9.5%", [percent], "review"],
  ["words", "9.4%", "less than 20%", [percent], "fail"],
  ["nothing expected", "9.4%", null, [percent], "fail"],
  ["a number that stands nowhere", "9.6%", "9.5%", [percent, "items.5"], "fail"],
  ["a row that two paths name", "9,400,000", "1", [aggregate, aggregate], "fail"],
] as const)("nothing is suggested for %s", (_, stated, expected, paths, outcome) => {
  expect(wording(stated, expected, paths, outcome)).toBeUndefined();
});
