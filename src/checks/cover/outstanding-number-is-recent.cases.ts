import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const asOf = (day: string) =>
  schedule({ items: items({ "5": `Based on 10,000,000 shares outstanding as of ${day}.` }) });

export const cases: readonly CheckCase[] = [
  { name: "of the day", schedule: ault, expect: "pass" },
  { name: "185 days before", schedule: asOf("January 20, 2024"), expect: "pass" },
  {
    name: "186 days before",
    schedule: asOf("January 19, 2024"),
    expect: "review",
    says: ["186 days", "January 19, 2024"],
  },
  { name: "after the event", schedule: asOf("July 30, 2024"), expect: "pass" },
  {
    name: "no day",
    schedule: schedule({ items: items({ "5": "10,000,000 shares outstanding." }) }),
    expect: "not applicable",
  },
];
