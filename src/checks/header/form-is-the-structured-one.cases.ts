import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { day, schedule, signature, structured } from "../testing/schedules.ts";

const filed = (date: string, form: string | null = null) =>
  schedule({
    submission: {
      accessionNumber: null,
      form,
      filedOn: day(date),
      acceptedAt: null,
      subjects: [],
      filers: [],
      groupMembers: [],
      documents: [],
    },
  });

export const cases: readonly CheckCase[] = [
  { name: "signed in July 2024", schedule: ault, expect: "pass" },
  { name: "filed the day before", schedule: filed("2024-12-17"), expect: "pass" },
  { name: "filed on the day", schedule: filed("2024-12-18"), expect: "fail", says: ["SCHEDULE 13D"] },
  {
    name: "signed on the day",
    schedule: schedule({ signatures: [signature("Jane Roe", "2024-12-18")] }),
    expect: "review",
  },
  {
    name: "the structured form",
    schedule: structured({ signatures: [signature("Jane Roe", "2025-02-01")] }),
    expect: "pass",
  },
  { name: "no date", schedule: schedule(), expect: "not applicable" },
  {
    name: "under cover of a tender offer statement",
    schedule: filed("2025-01-10", "SC TO-T/A"),
    expect: "not applicable",
  },
];
