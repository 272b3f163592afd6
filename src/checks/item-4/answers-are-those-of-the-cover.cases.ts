import type { CheckCase } from "../testing/check-case.ts";
import { item, person, schedule13G } from "../testing/schedules.ts";

const answering = (parts: Readonly<Record<string, string>>) =>
  schedule13G({
    reportingPersons: [person("Jane Roe", "232210 32800 265010 0 265010", { percentOfClass: "5.1" })],
    items: { "4": item("", { parts }) },
  });

export const cases: readonly CheckCase[] = [
  {
    name: "the same numbers",
    schedule: answering({ a: "265,010 shares", b: "5.1%", "c(i)": "232,210", "c(iii)": "265,010" }),
    expect: "pass",
  },
  {
    name: "ten shares fewer in one answer",
    schedule: answering({ a: "265,010", "c(iii)": "265,000" }),
    expect: "fail",
    says: ["Item 4(c(iii))", "265,000", "265,010"],
  },
  { name: "5.08% is 5.1%", schedule: answering({ b: "5.08%" }), expect: "pass" },
  { name: "5.2% is not", schedule: answering({ b: "5.2%" }), expect: "fail", says: ["5.2%"] },
  {
    name: "a number that more is said of",
    schedule: answering({ a: "200,000 shares, and others held by a trust" }),
    expect: "review",
  },
  {
    name: "the answer points to the cover page",
    schedule: answering({ a: "See row 9.", b: "See row 11." }),
    expect: "not applicable",
  },
  {
    name: "several persons",
    schedule: schedule13G({ reportingPersons: [person("A"), person("B")] }),
    expect: "not applicable",
  },
];
