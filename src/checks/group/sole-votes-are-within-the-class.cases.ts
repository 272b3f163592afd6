import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const pages = (first: string, second: string) =>
  schedule({
    reportingPersons: [
      person("North Fund", `${first} 0 0 0 ${first}`),
      person("South Fund", `${second} 0 0 0 ${second}`),
    ],
    items: items({ "5": "There are 1,000,000 shares outstanding." }),
  });

export const cases: readonly CheckCase[] = [
  { name: "five persons of whom one has many rights", schedule: ault, expect: "pass" },
  {
    name: "600,000 and 500,000 of a million",
    schedule: pages("600000", "500000"),
    expect: "review",
    says: ["1,100,000"],
  },
  { name: "the whole class", schedule: pages("600000", "400000"), expect: "pass" },
  {
    name: "one person",
    schedule: schedule({ reportingPersons: [person("Fund")] }),
    expect: "not applicable",
  },
];
