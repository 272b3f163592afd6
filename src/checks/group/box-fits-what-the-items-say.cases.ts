import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const marking = (memberOfGroup: "a" | "b" | null, text: string) =>
  schedule({
    reportingPersons: [person("North Fund", "- - - - -", { memberOfGroup }), person("Jane Roe")],
    items: items({ "2": text }),
  });

export const cases: readonly CheckCase[] = [
  {
    name: "five mark (a); no item speaks of a group",
    schedule: ault,
    expect: "review",
    says: ["no item describes"],
  },
  {
    name: "(a), and the items deny a group",
    schedule: marking("a", "The filing shall not be construed as an admission that they are a group."),
    expect: "review",
    says: ["deny"],
  },
  {
    name: "(a), and Item 2 tells of the group",
    schedule: marking("a", 'They may be deemed a "group" within the meaning of Section 13(d)(3).'),
    expect: "pass",
  },
  { name: "(b)", schedule: marking("b", "They deny that they are a group."), expect: "not applicable" },
];
