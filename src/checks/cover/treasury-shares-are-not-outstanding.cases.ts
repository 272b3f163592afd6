import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const based = (words: string) => schedule({ items: items({ "5": `The percent is based on ${words}.` }) });

export const cases: readonly CheckCase[] = [
  {
    name: "treasury shares counted",
    schedule: based("10,000,000 shares outstanding, including 400,000 treasury shares"),
    expect: "review",
    says: ["400,000 treasury shares"],
  },
  {
    name: "treasury shares left out",
    schedule: based("9,600,000 shares outstanding, excluding 400,000 treasury shares"),
    expect: "pass",
  },
  { name: "no treasury shares", schedule: ault, expect: "pass" },
  { name: "no number outstanding", schedule: schedule(), expect: "not applicable" },
];
