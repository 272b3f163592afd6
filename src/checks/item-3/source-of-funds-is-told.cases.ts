import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const told = (text: string) => schedule({ items: items({ "3": text }) });

export const cases: readonly CheckCase[] = [
  {
    name: "three prices and no source",
    schedule: ault,
    expect: "review",
    says: ["$147,340.50", "$2,600,324.89", "$44,000,000"],
  },
  {
    name: "working capital",
    schedule: told("The purchase price was $5,000, from the working capital of Fund."),
    expect: "pass",
  },
  { name: "a loan", schedule: told("Ms. Roe paid $5,000, which she borrowed."), expect: "pass" },
  {
    name: "one answer to the items of a tender offer",
    schedule: schedule({ items: items({ "3": "The price was $5,000.", "5": "The price was $5,000." }) }),
    expect: "not applicable",
  },
  { name: "a gift has no price", schedule: told("The shares were a gift."), expect: "not applicable" },
];
