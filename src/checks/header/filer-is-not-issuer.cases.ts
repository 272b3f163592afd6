import type { CheckCase } from "../testing/check-case.ts";
import { person, structured } from "../testing/schedules.ts";

const numbered = (cik: string | null) =>
  structured({
    issuer: { name: "Mill Co.", cik: "0000320193", cusips: [], address: null },
    reportingPersons: [person("Jane Roe", "- - - - -", { cik })],
  });

export const cases: readonly CheckCase[] = [
  { name: "two numbers", schedule: numbered("0001067983"), expect: "pass" },
  { name: "one number", schedule: numbered("0000320193"), expect: "fail", who: ["Jane Roe"] },
  { name: "the same without its noughts", schedule: numbered("320193"), expect: "fail" },
  {
    name: "the filer of the header has the issuer's number",
    schedule: {
      ...numbered("0001067983"),
      submission: {
        accessionNumber: null,
        form: null,
        filedOn: null,
        acceptedAt: null,
        subjects: [],
        filers: [
          {
            name: "MILL CO",
            cik: "0000320193",
            form: null,
            fileNumber: null,
            irsNumber: null,
            stateOfIncorporation: null,
          },
        ],
        groupMembers: [],
        documents: [],
      },
    },
    expect: "fail",
    who: ["MILL CO"],
  },
  { name: "no number", schedule: numbered(null), expect: "not applicable" },
];
