import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const told = (text: string) => schedule({ items: items({ "3": text }) });

export const cases: readonly CheckCase[] = [
  {
    name: "1,000 at $2.50 for $2,500",
    schedule: told("Fund purchased 1,000 shares at $2.50 per share for a total of $2,500."),
    expect: "pass",
  },
  {
    name: "1,000 at $2.50 for $25,000",
    schedule: told("Fund purchased 1,000 shares at $2.50 per share for a total of $25,000."),
    expect: "review",
    says: ["$25,000", "$2,500.00"],
  },
  {
    name: "a price printed in whole cents blurs the sum",
    schedule: told("Fund purchased 1,000,000 shares at $0.01 per share for a total of $14,000."),
    expect: "pass",
  },
  {
    name: "an average is not a price",
    schedule: told("Fund purchased 1,000 shares at an average of $2.50 per share for a total of $25,000."),
    expect: "not applicable",
  },
];
