import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const sharing = (rows: string, text: string) =>
  schedule({ reportingPersons: [person("Jane Roe", rows)], items: items({ "5": text }) });

export const cases: readonly CheckCase[] = [
  {
    name: "shared power, and no word of anyone else",
    schedule: sharing("0 500 0 500 500", "Ms. Roe owns 500 shares."),
    expect: "review",
    says: ["500"],
  },
  {
    name: "shared with her husband",
    schedule: sharing("0 500 0 500 500", "Ms. Roe shares the power to vote with her husband."),
    expect: "pass",
  },
  { name: "the company whose shares they are is named", schedule: ault, expect: "pass" },
  {
    name: "nothing shared",
    schedule: sharing("500 0 500 0 500", "Ms. Roe owns 500 shares."),
    expect: "not applicable",
  },
];
