import type { RuleMarked } from "../../model/schedule.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule13G } from "../testing/schedules.ts";

const marked = (names: readonly string[], ...rules: readonly RuleMarked[]) =>
  schedule13G({ rules, reportingPersons: names.map((name) => person(name)) });

export const cases: readonly CheckCase[] = [
  { name: "one rule", schedule: marked(["Jane Roe"], "13d-1(c)"), expect: "pass" },
  {
    name: "two rules",
    schedule: marked(["Jane Roe"], "13d-1(c)", "13d-1(d)"),
    expect: "review",
    says: ["13d-1(c) and 13d-1(d)"],
  },
  {
    name: "two persons under two rules",
    schedule: marked(["North Advisers LLC", "Jane Roe"], "13d-1(b)", "13d-1(c)"),
    expect: "not applicable",
  },
  { name: "no rule", schedule: marked(["Jane Roe"]), expect: "not applicable" },
];
