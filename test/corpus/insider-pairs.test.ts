import { describe, expect, test } from "vitest";
import { checkSchedule, checks, insiderReportsOf } from "../../src/checks/index.ts";
import { read, readInsiderReport, refusalOf } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

const insiderReports = corpusFiles("form345", ".xml").map(({ bytes }) => readInsiderReport(bytes));
const filings = ["html", "txt", "xml"]
  .flatMap((folder) => corpusFiles(folder))
  .map(({ name, bytes }) => ({ name, schedule: read(bytes) }))
  .filter(({ schedule }) => refusalOf(schedule) === null);

describe.skipIf(corpusFolder === null)("schedules and Forms 3, 4 and 5 of the corpus", () => {
  test("belong together where one person files both on one issuer, and nowhere else", () => {
    const pairs = filings
      .map(({ name, schedule }) => ({ name, forms: insiderReportsOf(schedule, insiderReports) }))
      .filter(({ forms }) => forms.length > 0)
      .map(({ name, forms }) => [name, forms.map(({ form, periodOfReport }) => `${form} ${periodOfReport}`)]);
    expect(pairs).toEqual([
      ["SC13GA_0001193125-12-060227.htm", ["3 2010-06-28"]],
      ["SC13G_0001193125-11-023336.htm", ["3 2010-06-28"]],
    ]);
  });

  test("do not contradict each other", () => {
    const across = checks.filter(({ needs }) => needs.includes("insiderReports"));
    expect(across.length).toBeGreaterThanOrEqual(7);
    const findings = filings.flatMap(({ name, schedule }) =>
      checkSchedule(schedule, { insiderReports }, across).findings.map(({ check }) => `${name} ${check}`),
    );
    expect(findings).toEqual([]);
  });
});
