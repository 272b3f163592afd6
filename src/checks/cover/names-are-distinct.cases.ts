import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule, structured } from "../testing/schedules.ts";

const reportingPersons = [person("Jane Roe"), person("JANE  ROE")];

export const cases: readonly CheckCase[] = [
  { name: "five names", schedule: ault, expect: "pass" },
  {
    name: "one name twice in EDGAR's form",
    schedule: structured({ reportingPersons }),
    expect: "fail",
    says: ["JANE  ROE"],
  },
  { name: "one name twice elsewhere", schedule: schedule({ reportingPersons }), expect: "review" },
  {
    name: "one person",
    schedule: schedule({ reportingPersons: [person("Jane Roe")] }),
    expect: "not applicable",
  },
];
