import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const group = (text: string, amounts: readonly string[]) =>
  schedule({
    reportingPersons: amounts.map((amount, i) =>
      person(`Member ${i + 1}`, `- - - - ${amount}`, { memberOfGroup: "a" }),
    ),
    items: items({ "5": text }),
  });

export const cases: readonly CheckCase[] = [
  { name: "five affirm a group and give no total", schedule: ault, expect: "review" },
  {
    name: "the total is told",
    schedule: group("The Reporting Persons collectively own 300 shares.", ["100", "200"]),
    expect: "pass",
  },
  { name: "every page carries it", schedule: group("See the cover.", ["300", "300"]), expect: "pass" },
  {
    name: "nobody affirms a group",
    schedule: schedule({ reportingPersons: [person("Fund")] }),
    expect: "not applicable",
  },
];
