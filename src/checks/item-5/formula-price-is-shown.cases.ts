import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const converting = (terms: string) =>
  schedule({
    reportingPersons: [person("Jane Roe")],
    items: items({
      "5": `Ms. Roe beneficially owns shares, consisting of (i) 100 shares and (ii) 30,000 shares issuable upon conversion of 600 shares of Series B Preferred Stock. Each has a stated value of $100 and a conversion price ${terms}.`,
    }),
  });
const FORMULA = "equal to the lesser of (i) $4.00 and (ii) 90% of the volume weighted average price";

export const cases: readonly CheckCase[] = [
  {
    name: "the cap is counted and the average of the day is not told",
    schedule: ault,
    expect: "review",
    says: ["$0.22", "the highest that the terms allow"],
  },
  { name: "a formula without its price", schedule: converting(FORMULA), expect: "review", says: ["$2.00"] },
  {
    name: "a formula with its price",
    schedule: converting(`${FORMULA}. The volume weighted average price on May 1, 2024 was $2.2222`),
    expect: "pass",
  },
  { name: "a fixed price", schedule: converting("of $2.00"), expect: "not applicable" },
];
