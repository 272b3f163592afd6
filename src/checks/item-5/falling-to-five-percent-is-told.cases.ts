import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { amendment, item, items, person, schedule13G } from "../testing/schedules.ts";

const two = (...percents: readonly string[]) =>
  percents.map((percentOfClass, i) => person(`Fund ${i}`, "- - - - -", { percentOfClass }));

export const cases: readonly CheckCase[] = [
  { name: "85.72%", schedule: ault, expect: "pass" },
  {
    name: "3%, and Item 5(e) does not apply",
    schedule: amendment(2, { reportingPersons: two("3.0"), items: items({ "5": "(e) Not applicable." }) }),
    expect: "review",
    says: ["Item 5(e)"],
  },
  {
    name: "3%, and Item 5(e) has the date",
    schedule: amendment(2, {
      reportingPersons: two("3.0"),
      items: items({ "5": "(e) On May 1, 2024, Fund ceased to own more than 5%." }),
    }),
    expect: "pass",
  },
  {
    name: "3% and 2.5% may be a group over 5%",
    schedule: amendment(2, { reportingPersons: two("3.0", "2.5") }),
    expect: "pass",
  },
  {
    name: "a 13G whose box is not marked",
    schedule: schedule13G({ reportingPersons: two("<1"), items: items({ "5": "Not applicable." }) }),
    expect: "review",
    says: ["Item 5 does not say"],
  },
  {
    name: "a 13G whose box is marked",
    schedule: schedule13G({ reportingPersons: two("4.9"), items: { "5": item("", { marked: ["x"] }) } }),
    expect: "pass",
  },
  {
    name: "no percent",
    schedule: amendment(2, { reportingPersons: [person("Fund")] }),
    expect: "not applicable",
  },
];
