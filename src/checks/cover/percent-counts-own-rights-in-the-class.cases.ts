import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const owning = (percentOfClass: string) =>
  schedule({
    reportingPersons: [person("Fund, L.P.", "- - - - 1000000", { percentOfClass })],
    items: items({
      "5": "Fund beneficially owns 1,000,000 shares, consisting of (i) 600,000 shares and (ii) 400,000 shares underlying options. There are 10,000,000 shares outstanding.",
    }),
  });

export const cases: readonly CheckCase[] = [
  { name: "214,940,800 of 250,761,889, not of 35,846,318", schedule: ault, expect: "pass" },
  {
    name: "1,000,000 of 10,000,000",
    schedule: owning("10.0"),
    expect: "review",
    says: ["10.0%", "400,000", "9.6%"],
  },
  { name: "1,000,000 of 10,400,000", schedule: owning("9.6"), expect: "pass" },
  {
    name: "no rights",
    schedule: schedule({ reportingPersons: [person("Fund", "- - - - 5", { percentOfClass: "5" })] }),
    expect: "not applicable",
  },
];
