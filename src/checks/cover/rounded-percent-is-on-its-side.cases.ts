import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule13G } from "../testing/schedules.ts";

const owning = (aggregate: string, percentOfClass: string) =>
  schedule13G({
    reportingPersons: [person("Fund, L.P.", `- - - - ${aggregate}`, { percentOfClass })],
    items: items({ "4": "Based on 1,000,000 shares outstanding." }),
  });

export const cases: readonly CheckCase[] = [
  {
    name: "5.0049% printed as 5.0%",
    schedule: owning("50049", "5.0"),
    expect: "review",
    says: ["5.0049%", "more than 5%"],
  },
  { name: "exactly 5% is not more than 5%", schedule: owning("50000", "5.0"), expect: "pass" },
  {
    name: "4.996% printed as 5.0% is not more than 5% either",
    schedule: owning("49960", "5.0"),
    expect: "pass",
  },
  {
    name: "19.96% printed as 20.0% is not 20% or more",
    schedule: owning("199600", "20.0"),
    expect: "review",
  },
  { name: "exactly 20% is 20% or more", schedule: owning("200000", "20.0"), expect: "pass" },
  {
    name: "nothing to work it out from",
    schedule: schedule13G({ reportingPersons: [person("Fund")] }),
    expect: "not applicable",
  },
];
