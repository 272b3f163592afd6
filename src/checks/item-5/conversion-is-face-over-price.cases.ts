import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const converting = (shares: string, terms: string) =>
  schedule({
    reportingPersons: [person("Jane Roe")],
    items: items({
      "5": `Ms. Roe beneficially owns shares, consisting of (i) 100 shares and (ii) ${shares} shares issuable upon conversion of 600 shares of Series B Preferred Stock. Each has a stated value of $100 and a conversion price ${terms}.`,
    }),
  });

export const cases: readonly CheckCase[] = [
  { name: "200,000,000 at the cap of a formula", schedule: ault, expect: "pass" },
  { name: "60,000 dollars at 2.50", schedule: converting("24,000", "of $2.50"), expect: "pass" },
  { name: "the fraction is dropped", schedule: converting("20,000", "of $2.99991"), expect: "pass" },
  {
    name: "a thousand too many",
    schedule: converting("25,000", "of $2.50"),
    expect: "fail",
    says: ["24,000", "25,000", "$2.50"],
  },
  {
    name: "dividends may convert too",
    schedule: converting("25,000", "of $2.50, with accrued dividends"),
    expect: "review",
  },
  {
    name: "below the floor of a formula",
    schedule: converting(
      "70,000",
      "equal to the greater of (i) $1.00 and (ii) 90% of the volume weighted average price",
    ),
    expect: "review",
  },
  {
    name: "within a formula",
    schedule: converting(
      "50,000",
      "equal to the greater of (i) $1.00 and (ii) 90% of the volume weighted average price",
    ),
    expect: "pass",
  },
  {
    name: "no conversion",
    schedule: schedule({ reportingPersons: [person("Jane Roe")] }),
    expect: "not applicable",
  },
];
