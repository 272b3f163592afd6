import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { item, notice, person, schedule13G, structured } from "../testing/schedules.ts";

const coded = (more: Parameters<typeof person>[2]) =>
  structured({ reportingPersons: [person("Jane Roe", "- - - - -", more)] });
const structured13G = (more: Parameters<typeof schedule13G>[0]) =>
  schedule13G({ form: "SCHEDULE 13G", ...more });

export const cases: readonly CheckCase[] = [
  {
    name: "codes of the lists",
    schedule: coded({ fundSources: ["PF", "OO"], citizenship: "X1", types: ["IN"] }),
    expect: "pass",
  },
  { name: "two noughts for OO", schedule: coded({ fundSources: ["00"] }), expect: "fail", says: ["00"] },
  {
    name: "ISO's GB",
    schedule: coded({ citizenship: "GB" }),
    expect: "fail",
    says: ["GB"],
    who: ["Jane Roe"],
  },
  { name: "a country in words", schedule: coded({ citizenship: "United States" }), expect: "fail" },
  { name: "FI on Schedule 13D", schedule: coded({ types: ["FI"] }), expect: "fail", says: ["FI"] },
  {
    name: "FI on Schedule 13G",
    schedule: structured13G({ reportingPersons: [person("Bank AG", "- - - - -", { types: ["FI"] })] }),
    expect: "pass",
  },
  {
    name: "a kind of institution that Item 3 has not",
    schedule: structured13G({ items: { "3": item("", { marked: ["PN"] }) } }),
    expect: "fail",
    says: ["Item 3"],
  },
  {
    name: "a person to notify in a state in words",
    schedule: structured({
      noticePersons: [
        {
          ...notice("Jane Roe"),
          address: {
            lines: [],
            street1: null,
            street2: null,
            city: null,
            stateOrCountry: "Nevada",
            zipCode: null,
          },
        },
      ],
    }),
    expect: "fail",
    says: ["Nevada"],
  },
  { name: "codes as printed before EDGAR's form", schedule: ault, expect: "not applicable" },
];
