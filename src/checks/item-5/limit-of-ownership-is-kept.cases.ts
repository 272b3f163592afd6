import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const LIMIT =
  "The Warrants may not be exercised to the extent that the holder would beneficially own more than 9.99% of the class.";
const holding = (percentOfClass: string, limit = LIMIT) =>
  schedule({
    reportingPersons: [person("Mill Fund", "150 0 150 0 150", { percentOfClass })],
    items: items({
      "5": "Mill Fund owns 150 shares, consisting of (i) 100 shares and (ii) 50 shares issuable upon exercise of the Warrants.",
      "6": limit,
    }),
  });

export const cases: readonly CheckCase[] = [
  { name: "at the limit", schedule: holding("9.99"), expect: "pass" },
  { name: "the limit, rounded", schedule: holding("10.0"), expect: "pass" },
  { name: "beyond the limit", schedule: holding("12.4"), expect: "review", says: ["9.99%", "12.4%"] },
  { name: "no limit", schedule: holding("12.4", "None."), expect: "not applicable" },
  {
    name: "beyond the limit by shares alone",
    schedule: { ...holding("12.4"), items: items({ "5": "Mill Fund owns 150 shares.", "6": LIMIT }) },
    expect: "not applicable",
  },
  { name: "rights without a limit", schedule: ault, expect: "not applicable" },
];
