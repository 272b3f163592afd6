import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { day, schedule, signature } from "../testing/schedules.ts";

const signed = (date: string | null) =>
  schedule({
    signatures: [signature("Jane Roe", date)],
    submission: {
      accessionNumber: null,
      form: null,
      filedOn: day("2024-07-24"),
      acceptedAt: null,
      subjects: [],
      filers: [],
      groupMembers: [],
      documents: [],
    },
  });

export const cases: readonly CheckCase[] = [
  { name: "five of July 24", schedule: ault, expect: "pass" },
  { name: "signed on the day of filing", schedule: signed("2024-07-24"), expect: "pass" },
  { name: "signed the day after", schedule: signed("2024-07-25"), expect: "review", says: ["July 25, 2024"] },
  { name: "not dated", schedule: signed(null), expect: "review", says: ["No signature has a date"] },
  { name: "no signature", schedule: schedule(), expect: "not applicable" },
];
