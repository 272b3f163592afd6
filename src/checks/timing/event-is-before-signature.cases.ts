import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { schedule, signature } from "../testing/schedules.ts";

const signed = (...dates: readonly (string | null)[]) =>
  schedule({ signatures: dates.map((date) => signature("Jane Roe", date)) });

export const cases: readonly CheckCase[] = [
  { name: "event of July 23, signed on July 24", schedule: ault, expect: "pass" },
  { name: "signed on the day of the event", schedule: signed("2024-07-23"), expect: "pass" },
  {
    name: "signed the day before",
    schedule: signed("2024-07-22"),
    expect: "fail",
    says: ["July 23, 2024", "July 22, 2024"],
  },
  { name: "one of two signed later", schedule: signed("2024-07-22", "2024-07-25"), expect: "pass" },
  { name: "not dated", schedule: signed(null), expect: "not applicable" },
];
