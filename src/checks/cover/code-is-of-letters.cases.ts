import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule, schedule13G, structured } from "../testing/schedules.ts";

export const cases: readonly CheckCase[] = [
  {
    name: "a source of noughts",
    schedule: schedule({
      reportingPersons: [person("Jane Roe", "- - - - -", { fundSources: ["00", "WC"] })],
    }),
    expect: "fail",
    who: ["Jane Roe"],
  },
  {
    name: "a type of noughts",
    schedule: schedule13G({ reportingPersons: [person("Mill S.p.A.", "- - - - -", { types: ["00"] })] }),
    expect: "fail",
  },
  { name: "letters", schedule: ault, expect: "pass" },
  {
    name: "no codes",
    schedule: schedule({ reportingPersons: [person("Jane Roe")] }),
    expect: "not applicable",
  },
  { name: "EDGAR's form", schedule: structured(), expect: "not applicable" },
];
