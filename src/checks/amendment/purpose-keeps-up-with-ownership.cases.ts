import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { amendment, items, person, schedule } from "../testing/schedules.ts";

const restating = (percentOfClass: string, more: Readonly<Record<string, string>> = {}) =>
  amendment(3, {
    reportingPersons: [person("Fund", "- - - - -", { percentOfClass })],
    items: items({
      "3": "Fund paid.",
      "5": "On May 1, 2024 Fund acquired 900 shares.",
      "6": "A contract.",
      ...more,
    }),
  });

export const cases: readonly CheckCase[] = [
  { name: "85.72%, and Item 4 is not amended", schedule: ault, expect: "review", says: ["85.72%"] },
  {
    name: "Item 4 is amended",
    schedule: restating("30.0", { "4": "The purpose is control." }),
    expect: "pass",
  },
  { name: "a holding under 10%", schedule: restating("9.9"), expect: "pass" },
  { name: "exactly 10%", schedule: restating("10.0"), expect: "review" },
  { name: "an original", schedule: schedule(), expect: "not applicable" },
  {
    name: "Item 5 alone",
    schedule: amendment(1, { items: items({ "5": "See the cover." }) }),
    expect: "not applicable",
  },
];
