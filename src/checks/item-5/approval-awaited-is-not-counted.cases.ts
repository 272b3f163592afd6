import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const holding = (
  words: string,
  parts = "(i) 100 shares and (ii) 50 shares issuable upon conversion of the Notes",
) =>
  schedule({
    reportingPersons: [person("Mill Fund", "150 0 150 0 150")],
    items: items({ "5": `Mill Fund owns 150 shares, consisting of ${parts}.`, "6": words }),
  });
const WAITS = "The Notes may not be converted into shares until stockholder approval is obtained.";

export const cases: readonly CheckCase[] = [
  {
    name: "counted and awaited",
    schedule: holding(WAITS),
    expect: "review",
    says: ["50 shares", "until stockholder approval"],
  },
  {
    name: "counted and given",
    schedule: holding(`${WAITS} The stockholders approved this on May 1, 2024.`),
    expect: "pass",
  },
  {
    name: "not counted",
    schedule: holding(WAITS, "(i) 100 shares and (ii) 50 shares"),
    expect: "not applicable",
  },
  { name: "rights and no approval", schedule: ault, expect: "pass" },
];
