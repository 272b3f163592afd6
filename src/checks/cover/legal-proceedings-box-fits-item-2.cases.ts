import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const told = (legalProceedings: boolean | null, d: string, e: string) =>
  schedule({
    reportingPersons: [person("Jane Roe", "- - - - -", { legalProceedings })],
    items: items({ "2": `(d) ${d}\n\n(e) ${e}` }),
  });
const NONE = "Ms. Roe has not, in the last five years, been party to such a proceeding.";

export const cases: readonly CheckCase[] = [
  { name: "five boxes empty, nothing told", schedule: ault, expect: "pass" },
  {
    name: "marked, and nothing told",
    schedule: told(true, NONE, NONE),
    expect: "review",
    says: ["Row 5 is marked"],
  },
  {
    name: "marked, and an order told",
    schedule: told(true, NONE, "Ms. Roe consented to an order without admitting its findings."),
    expect: "pass",
  },
  {
    name: "an order told, and not marked",
    schedule: told(false, NONE, "Ms. Roe consented to an order without admitting its findings."),
    expect: "review",
    says: ["no cover page"],
  },
  { name: "no row 5", schedule: told(null, NONE, NONE), expect: "not applicable" },
];
