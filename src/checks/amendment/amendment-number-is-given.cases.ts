import type { CheckCase } from "../testing/check-case.ts";
import { structured } from "../testing/schedules.ts";

export const cases: readonly CheckCase[] = [
  { name: "the third", schedule: structured({ form: "SCHEDULE 13D/A", amendmentNumber: 3 }), expect: "pass" },
  {
    name: "no number",
    schedule: structured({ form: "SCHEDULE 13G/A" }),
    expect: "fail",
    says: ["not given"],
  },
  {
    name: "999 fits, 1000 does not",
    schedule: structured({ form: "SCHEDULE 13D/A", amendmentNumber: 1000 }),
    expect: "fail",
    says: ["1000"],
  },
  { name: "999", schedule: structured({ form: "SCHEDULE 13D/A", amendmentNumber: 999 }), expect: "pass" },
  {
    name: "an original with a number",
    schedule: structured({ amendmentNumber: 1 }),
    expect: "fail",
    says: ["an original"],
  },
  { name: "an original", schedule: structured(), expect: "pass" },
];
