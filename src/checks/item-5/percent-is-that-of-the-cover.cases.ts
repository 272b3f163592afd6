import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const sentence = (percentOfClass: string, text: string) =>
  schedule({
    reportingPersons: [person("Jane Roe", "- - - - 1000", { percentOfClass })],
    items: items({ "5": text }),
  });
const told = (percentOfClass: string, percentage: string) =>
  schedule({
    reportingPersons: [person("Jane Roe", "- - - - -", { percentOfClass })],
    items: items({ "5": `Percentage: ${percentage}` }),
  });

export const cases: readonly CheckCase[] = [
  { name: "five percents, three of them less than 1%", schedule: ault, expect: "pass" },
  {
    name: "15.5% on the cover, 15.3% in Item 5",
    schedule: told("15.5", "15.3%"),
    expect: "fail",
    says: ["15.3%", "15.5%"],
  },
  { name: "the same rounded to fewer digits", schedule: told("15.52", "15.5%"), expect: "pass" },
  { name: "the same cut off instead of rounded", schedule: told("15.58", "15.5%"), expect: "pass" },
  { name: "0.4% is less than 1%", schedule: told("0.4", "Less than 1%"), expect: "pass" },
  { name: "3% is not", schedule: told("3.0", "Less than 1%"), expect: "fail" },
  { name: "no label", schedule: told("5", "about a twentieth"), expect: "not applicable" },
  {
    name: "the same shares at another percent in a sentence",
    schedule: sentence(
      "15.5",
      "The 1,000 shares of Common Stock beneficially owned by the Reporting Person constitute 15.3% of the class.",
    ),
    expect: "fail",
    says: ["15.3%"],
  },
  {
    name: "one of two percents is that of the cover",
    schedule: sentence(
      "15.5",
      "Jane Roe beneficially owns 1,000 shares, or 15.5% of the class and 9.1% of the votes.",
    ),
    expect: "pass",
  },
  {
    name: "a percent of other shares",
    schedule: sentence("15.5", "Jane Roe beneficially owns 900 shares, or 14.0% of the class."),
    expect: "not applicable",
  },
];
