import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const told = (citizenship: string, text: string) =>
  schedule({
    reportingPersons: [person("Jane Roe", "- - - - -", { citizenship })],
    items: items({ "2": `(f) ${text}` }),
  });

export const cases: readonly CheckCase[] = [
  { name: "a company, three Americans and a Swede", schedule: ault, expect: "pass" },
  {
    name: "Canada on the cover, the United States in Item 2(f)",
    schedule: told("Canada", "Ms. Roe is a citizen of the United States."),
    expect: "fail",
    says: ["Canada", "United States"],
  },
  {
    name: "EDGAR's code",
    schedule: told("X1", "Jane Roe is a citizen of the United States of America."),
    expect: "pass",
  },
  {
    name: "two citizenships",
    schedule: told("Canada", "Ms. Roe is a citizen of Israel. She holds dual citizenship."),
    expect: "review",
  },
  {
    name: "a word that is not known",
    schedule: told("Ruritania", "Ms. Roe is a citizen of Canada."),
    expect: "not applicable",
  },
];
