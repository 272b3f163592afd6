import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const paid = (fundSources: readonly string[], types: readonly string[], text: string) =>
  schedule({
    reportingPersons: [person("Jane Roe", "- - - - -", { fundSources, types })],
    items: items({ "3": text }),
  });

export const cases: readonly CheckCase[] = [
  {
    name: "AF for four officers whose shares and options were awarded",
    schedule: ault,
    expect: "review",
    who: ["MILTON C. AULT, III", "WILLIAM B. HORNE", "HENRY C.W. NISSER", "KENNETH S. CRAGUN"],
    says: ["AF"],
  },
  {
    name: "OO for a grant",
    schedule: paid(["OO"], ["IN"], "Ms. Roe was granted 100 options."),
    expect: "pass",
  },
  {
    name: "two noughts for a grant",
    schedule: paid(["00"], ["IN"], "Ms. Roe was granted 100 options."),
    expect: "pass",
  },
  {
    name: "working capital of an individual",
    schedule: paid(["WC"], ["IN"], "Bought."),
    expect: "review",
    says: ["working capital"],
  },
  {
    name: "personal funds of a company",
    schedule: paid(["PF"], ["CO"], "Bought."),
    expect: "review",
    says: ["personal funds"],
  },
  { name: "no row 4", schedule: paid([], ["IN"], "Bought."), expect: "not applicable" },
];
