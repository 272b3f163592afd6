import type { CheckCase } from "../testing/check-case.ts";
import { structured } from "../testing/schedules.ts";

const PREVIOUS = "0001011438-24-000307";

export const cases: readonly CheckCase[] = [
  { name: "an original", schedule: structured(), expect: "pass" },
  {
    name: "an original that points back",
    schedule: structured({ previousAccessionNumber: PREVIOUS }),
    expect: "fail",
    says: [PREVIOUS],
  },
  {
    name: "an amendment",
    schedule: structured({ form: "SCHEDULE 13D/A", amendmentNumber: 1, previousAccessionNumber: PREVIOUS }),
    expect: "not applicable",
  },
];
