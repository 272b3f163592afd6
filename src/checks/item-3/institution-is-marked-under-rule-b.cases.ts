import type { RuleMarked } from "../../model/schedule.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { item, person, schedule13G } from "../testing/schedules.ts";

const filed = (rule: RuleMarked, types: readonly string[], answer: Parameters<typeof item>[1]) =>
  schedule13G({
    rules: [rule],
    reportingPersons: [person("North Advisers", "- - - - -", { types })],
    items: { "3": item("Item 3.", answer) },
  });

export const cases: readonly CheckCase[] = [
  { name: "an adviser marks (e)", schedule: filed("13d-1(b)", ["IA"], { marked: ["e"] }), expect: "pass" },
  {
    name: "Item 3 does not apply",
    schedule: filed("13d-1(b)", ["OO"], { notApplicable: true }),
    expect: "review",
    says: ["does not apply"],
  },
  {
    name: "no type and no mark",
    schedule: filed("13d-1(b)", ["OO"], {}),
    expect: "review",
    says: ["no cover page"],
  },
  {
    name: "an institution by its type, told in words",
    schedule: filed("13d-1(b)", ["I.A."], {}),
    expect: "pass",
  },
  {
    name: "a passive investor marks (e)",
    schedule: filed("13d-1(c)", ["PN"], { marked: ["e"] }),
    expect: "review",
    says: ["(e)"],
  },
  { name: "a passive investor marks nothing", schedule: filed("13d-1(c)", ["PN"], {}), expect: "pass" },
  {
    name: "EDGAR's form without a mark",
    schedule: { ...filed("13d-1(b)", ["IA"], {}), form: "SCHEDULE 13G" },
    expect: "review",
    says: ["marks no kind"],
  },
  { name: "no rule", schedule: schedule13G(), expect: "not applicable" },
];
