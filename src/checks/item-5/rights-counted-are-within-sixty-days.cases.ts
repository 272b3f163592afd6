import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const counting = (words: string) =>
  schedule({
    reportingPersons: [person("Jane Roe", "150 0 150 0 150")],
    items: items({
      "5": `Jane Roe owns 150 shares, consisting of (i) 100 shares and (ii) 50 shares underlying ${words}.`,
    }),
  });

export const cases: readonly CheckCase[] = [
  { name: "the sixtieth day", schedule: counting("options that vest on September 21, 2024"), expect: "pass" },
  {
    name: "the sixty-first day",
    schedule: counting("options that vest on September 22, 2024"),
    expect: "review",
    says: ["50 shares", "September 22, 2024", "September 21, 2024"],
  },
  { name: "long exercisable", schedule: counting("options exercisable from May 1, 2020"), expect: "pass" },
  { name: "no day", schedule: counting("options exercisable within 60 days"), expect: "not applicable" },
  { name: "options without days", schedule: ault, expect: "not applicable" },
];
