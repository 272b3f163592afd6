import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule, schedule13G } from "../testing/schedules.ts";

const parts = (second: string) =>
  `709,128 total shares consisting of 268,007 shares of Common Stock and ${second} shares issuable upon conversion.`;

export const cases: readonly CheckCase[] = [
  {
    name: "a digit mistaken in Item 4",
    schedule: schedule13G({ items: items({ "4": parts("436,121") }) }),
    expect: "fail",
    says: ["709,128", "704,128"],
  },
  { name: "the sum", schedule: schedule13G({ items: items({ "4": parts("441,121") }) }), expect: "pass" },
  {
    name: "a digit mistaken in Item 5",
    schedule: schedule({ items: items({ "5": parts("436,121") }) }),
    expect: "fail",
  },
  { name: "parts with marks are another check's", schedule: ault, expect: "not applicable" },
];
