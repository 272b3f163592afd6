import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule } from "../testing/schedules.ts";

const page = (rows: string, excludesCertainShares: boolean | null = false) =>
  schedule({ reportingPersons: [person("Fund, L.P.", rows, { excludesCertainShares })] });

export const cases: readonly CheckCase[] = [
  { name: "every person's rows make its aggregate", schedule: ault, expect: "pass" },
  {
    name: "less than the votes",
    schedule: page("600 500 600 500 1099"),
    expect: "fail",
    says: ["1,100", "1,099"],
  },
  { name: "exactly the votes", schedule: page("600 500 600 500 1100"), expect: "pass" },
  {
    name: "votes over 100 of which 40 may be sold, and 70 to sell in all, make 130",
    schedule: page("100 0 70 0 130"),
    expect: "pass",
  },
  { name: "all four together", schedule: page("100 0 70 0 170"), expect: "pass" },
  {
    name: "more than all four together",
    schedule: page("100 0 70 0 171"),
    expect: "review",
    says: ["171", "170"],
  },
  {
    name: "less, and row 12 is marked",
    schedule: page("600 0 600 0 500", true),
    expect: "review",
    says: ["left out"],
  },
  { name: "a blank row does not bind from above", schedule: page("100 - 100 - 900"), expect: "pass" },
  { name: "one known row still binds from below", schedule: page("- 800 - - 700"), expect: "fail" },
  { name: "no aggregate", schedule: page("100 0 100 0 -"), expect: "not applicable" },
];
