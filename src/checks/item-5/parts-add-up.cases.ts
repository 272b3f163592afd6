import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const told = (text: string) =>
  schedule({ reportingPersons: [person("Jane Roe")], items: items({ "5": text }) });

export const cases: readonly CheckCase[] = [
  { name: "five persons, each with its parts", schedule: ault, expect: "pass" },
  {
    name: "a part too few",
    schedule: told(
      "Ms. Roe beneficially owns 900 shares, consisting of (i) 500 shares and (ii) 300 shares underlying options.",
    ),
    expect: "fail",
    says: ["900", "800"],
  },
  {
    name: "'including' more than there is",
    schedule: told(
      "Ms. Roe beneficially owns 900 shares, including (i) 500 shares and (ii) 500 shares underlying options.",
    ),
    expect: "review",
  },
  {
    name: "a number without parts",
    schedule: told("Ms. Roe beneficially owns 900 shares."),
    expect: "not applicable",
  },
  {
    name: "'including' less need not be all",
    schedule: told(
      "Ms. Roe beneficially owns 900 shares, including (i) 500 shares and (ii) 300 shares underlying options.",
    ),
    expect: "pass",
  },
  {
    name: "preferred shares count as what they convert into",
    schedule: told(
      "Ms. Roe beneficially owns 900 shares, consisting of (i) 500 shares, of which 50 are restricted, and (ii) 100 shares of Preferred Stock convertible into 400 shares.",
    ),
    expect: "pass",
  },
];
