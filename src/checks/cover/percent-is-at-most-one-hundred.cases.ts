import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule } from "../testing/schedules.ts";

const printed = (percentOfClass: string) =>
  schedule({ reportingPersons: [person("Fund", "- - - - -", { percentOfClass })] });

export const cases: readonly CheckCase[] = [
  { name: "85.72%", schedule: ault, expect: "pass" },
  { name: "exactly 100%", schedule: printed("100.0"), expect: "pass" },
  { name: "599.6%", schedule: printed("599.6"), expect: "fail", says: ["599.6%"] },
  { name: "words", schedule: printed("<1"), expect: "not applicable" },
];
