import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const owning = (aggregate: string, percentOfClass = "<1") =>
  schedule({
    reportingPersons: [person("Jane Roe", `- - - - ${aggregate}`, { percentOfClass })],
    items: items({ "5": "There are 1,000,000 shares outstanding." }),
  });

export const cases: readonly CheckCase[] = [
  { name: "three holdings of ten-thousandths of a percent", schedule: ault, expect: "pass" },
  { name: "0.9999%", schedule: owning("9999"), expect: "pass" },
  { name: "exactly 1%", schedule: owning("10000"), expect: "review", says: ["1.00%"] },
  { name: "a number", schedule: owning("10000", "1.0"), expect: "not applicable" },
];
