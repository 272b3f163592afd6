import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, signature, structured } from "../testing/schedules.ts";

const persons = (count: number) =>
  structured({ reportingPersons: Array.from({ length: count }, (_, i) => person(`Member ${i}`)) });
const signed = (count: number) =>
  structured({ signatures: Array.from({ length: count }, () => signature("Mill Fund")) });

export const cases: readonly CheckCase[] = [
  { name: "a hundred persons", schedule: persons(100), expect: "pass" },
  { name: "a hundred and one", schedule: persons(101), expect: "fail", says: ["101 reporting persons"] },
  { name: "fifty hands for one fund", schedule: signed(50), expect: "pass" },
  { name: "fifty-one", schedule: signed(51), expect: "fail", says: ["51 signatures of Mill Fund"] },
  {
    name: "seven sources of funds",
    schedule: structured({
      reportingPersons: [
        person("Jane Roe", "- - - - -", { fundSources: ["SC", "BK", "AF", "WC", "PF", "OO", "OO"] }),
      ],
    }),
    expect: "fail",
    says: ["7 sources of funds of Jane Roe"],
  },
  { name: "before EDGAR's form", schedule: ault, expect: "not applicable" },
];
