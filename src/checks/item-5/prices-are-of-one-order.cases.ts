import type { CheckCase } from "../testing/check-case.ts";
import { day, schedule } from "../testing/schedules.ts";

const traded = (...prices: readonly string[]) =>
  schedule({
    transactions: prices.map((price) => ({
      person: null,
      date: day("2024-07-01"),
      nature: "Purchase",
      amount: "100",
      price,
      cells: [],
    })),
  });

export const cases: readonly CheckCase[] = [
  { name: "like prices", schedule: traded("7.55", "7.50", "7.49", "7.60"), expect: "pass" },
  {
    name: "a point set wrongly",
    schedule: traded("7.55", "7.50", "749.00", "7.60"),
    expect: "review",
    says: ["$749.00", "4 trades"],
  },
  {
    name: "a point set wrongly the other way",
    schedule: traded("7.55", "7.50", "0.0749", "7.60"),
    expect: "review",
  },
  { name: "twentyfold exactly", schedule: traded("7.50", "7.50", "7.50", "150.00"), expect: "pass" },
  {
    name: "whole numbers may be shares",
    schedule: traded("7.55", "7.50", "1000", "7.60", "7.61"),
    expect: "pass",
  },
  { name: "three prices", schedule: traded("7.55", "7.50", "749.00"), expect: "not applicable" },
];
