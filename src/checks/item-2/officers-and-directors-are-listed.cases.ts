import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const filedBy = (types: readonly string[], text: string) =>
  schedule({
    reportingPersons: [person("Mill Holdings", "- - - - -", { types })],
    items: items({ "2": text }),
  });
const BARE = "(a) Mill Holdings. (b) 1 Mill Road. (c) It holds securities. (d) No. (e) No. (f) Delaware.";

export const cases: readonly CheckCase[] = [
  {
    name: "a corporation and nobody who runs it",
    schedule: filedBy(["CO"], BARE),
    expect: "review",
    says: ["a corporation"],
  },
  {
    name: "a partnership without its partner",
    schedule: filedBy(["PN"], BARE),
    expect: "review",
    says: ["a partnership"],
  },
  { name: "a list is pointed at", schedule: filedBy(["CO"], `${BARE} See Schedule A.`), expect: "pass" },
  {
    name: "the director is named",
    schedule: filedBy(["CO"], `${BARE} Jane Roe is its sole director.`),
    expect: "pass",
  },
  { name: "an individual", schedule: filedBy(["IN"], BARE), expect: "not applicable" },
  { name: "an amendment", schedule: ault, expect: "not applicable" },
];
