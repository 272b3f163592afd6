import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const told = (text: string) =>
  schedule({ reportingPersons: [person("Jane Roe")], items: items({ "5": `(c) ${text}` }) });

export const cases: readonly CheckCase[] = [
  {
    name: "10,000 shares in the open market, at no price",
    schedule: ault,
    expect: "review",
    says: ["10,000 Shares in the open market"],
  },
  {
    name: "with its price",
    schedule: told("On May 1, 2024 Ms. Roe purchased 100 shares in the open market at $3.00 per share."),
    expect: "pass",
  },
  {
    name: "the price in the next sentence",
    schedule: told(
      "On May 1, 2024 Ms. Roe purchased 100 shares in the open market. The price was $3.00 a share.",
    ),
    expect: "pass",
  },
  {
    name: "the trades are on a schedule",
    schedule: told("On May 1, 2024 Ms. Roe purchased 100 shares in the open market. See Schedule B."),
    expect: "pass",
  },
  { name: "none", schedule: told("None."), expect: "not applicable" },
];
