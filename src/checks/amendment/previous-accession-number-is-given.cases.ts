import type { CheckCase } from "../testing/check-case.ts";
import { structured } from "../testing/schedules.ts";

const pointing = (previousAccessionNumber: string | null) =>
  structured({ form: "SCHEDULE 13D/A", amendmentNumber: 2, previousAccessionNumber });

export const cases: readonly CheckCase[] = [
  { name: "an accession number", schedule: pointing("0001193125-24-000001"), expect: "pass" },
  { name: "without dashes", schedule: pointing("000119312524000001"), expect: "pass" },
  { name: "none", schedule: pointing(null), expect: "fail", says: ["no accession number"] },
  {
    name: "a digit short",
    schedule: pointing("0001193125-24-00001"),
    expect: "fail",
    says: ["0001193125-24-00001"],
  },
  { name: "an original", schedule: structured(), expect: "not applicable" },
];
