import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule13G } from "../testing/schedules.ts";

const passive = (percentOfClass: string, text = "None.") =>
  schedule13G({
    rules: ["13d-1(c)"],
    reportingPersons: [person("Jane Roe", "- - - - -", { percentOfClass })],
    items: items({ "2": text }),
  });

export const cases: readonly CheckCase[] = [
  { name: "just below", schedule: passive("19.9"), expect: "pass" },
  { name: "twenty, perhaps rounded", schedule: passive("20.0"), expect: "review", says: ["rounded"] },
  { name: "20.04 to two digits", schedule: passive("20.04"), expect: "fail" },
  { name: "twenty-two", schedule: passive("22.4"), expect: "fail", says: ["22.4%"] },
  {
    name: "a director of the issuer",
    schedule: passive("8.0", "Jane Roe is a director of the Issuer."),
    expect: "review",
    says: ["a director of the Issuer"],
  },
  {
    name: "a director of another company",
    schedule: passive("8.0", "Jane Roe is a director of Mill Holdings."),
    expect: "pass",
  },
  {
    name: "an exempt investor",
    schedule: { ...passive("28.9"), rules: ["13d-1(d)"] },
    expect: "not applicable",
  },
];
