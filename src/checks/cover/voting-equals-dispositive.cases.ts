import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const reportingPersons = [person("Jane Roe", "500 0 400 0 500")];

export const cases: readonly CheckCase[] = [
  {
    name: "equal",
    schedule: schedule({ reportingPersons: [person("Jane Roe", "400 100 500 0 500")] }),
    expect: "pass",
  },
  {
    name: "a hundred votes more than may be sold",
    schedule: schedule({ reportingPersons }),
    expect: "review",
    says: ["500", "400"],
  },
  {
    name: "restricted stock explains it",
    schedule: schedule({
      reportingPersons,
      items: items({ "5": "Includes 100 shares of restricted stock." }),
    }),
    expect: "not applicable",
  },
  {
    name: "blank rows",
    schedule: schedule({ reportingPersons: [person("Jane Roe", "500 - 400 - 500")] }),
    expect: "not applicable",
  },
  { name: "every one of five", schedule: { ...ault, items: {}, footnotes: [] }, expect: "pass" },
];
