import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule } from "../testing/schedules.ts";

const printed = (percentOfClass: string | null) =>
  schedule({ reportingPersons: [person("Fund", "- - - - -", { percentOfClass })] });

export const cases: readonly CheckCase[] = [
  {
    name: "two digits for two, words for three",
    schedule: ault,
    expect: "fail",
    says: ["85.72%", "less than 1%"],
  },
  { name: "a tenth", schedule: printed("5.1"), expect: "pass" },
  { name: "a hundredth", schedule: printed("5.12"), expect: "fail" },
  { name: "a whole number may be a tenth", schedule: printed("5"), expect: "pass" },
  { name: "no percent", schedule: printed(null), expect: "not applicable" },
];
