import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule, schedule13G, structured } from "../testing/schedules.ts";

const answered = (...numbers: readonly number[]) =>
  items(Object.fromEntries(numbers.map((n) => [String(n), "Answered."])));

export const cases: readonly CheckCase[] = [
  { name: "all seven", schedule: schedule({ items: answered(1, 2, 3, 4, 5, 6, 7) }), expect: "pass" },
  {
    name: "Item 6 is not found",
    schedule: schedule({ items: answered(1, 2, 3, 4, 5, 7) }),
    expect: "review",
    says: ["Item 6 is not found"],
  },
  {
    name: "Items 3 and 4 are not in EDGAR's form",
    schedule: structured({ items: answered(1, 2, 5, 6, 7) }),
    expect: "fail",
    says: ["Items 3 and 4 are without"],
  },
  {
    name: "all ten",
    schedule: schedule13G({ items: answered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10) }),
    expect: "pass",
  },
  { name: "an amendment gives what changed", schedule: ault, expect: "not applicable" },
  { name: "nothing was found", schedule: schedule(), expect: "not applicable" },
];
