import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule, signature, structured } from "../testing/schedules.ts";

const reportingPersons = [person("North Fund, L.P."), person("Jane Roe")];

export const cases: readonly CheckCase[] = [
  { name: "five pages, five signatures", schedule: ault, expect: "pass" },
  {
    name: "nobody signs for the fund in EDGAR's form",
    schedule: structured({ reportingPersons, signatures: [signature("Jane Roe")] }),
    expect: "fail",
    who: ["North Fund, L.P."],
  },
  {
    name: "nobody signs plainly for the fund",
    schedule: schedule({ reportingPersons, signatures: [signature("Jane Roe")] }),
    expect: "review",
  },
  {
    name: "one hand for herself and for the fund",
    schedule: schedule({
      reportingPersons,
      signatures: [
        signature("Jane Roe", "2024-07-24", {
          title: "individually and as general partner of North Fund LP",
        }),
      ],
    }),
    expect: "pass",
  },
  {
    name: "a bank signs for a company of another name",
    schedule: schedule({
      reportingPersons: [person("1867 Holding Corporation")],
      signatures: [signature("BANK OF MILLTOWN", "1997-09-09", { by: "Jane Roe" })],
    }),
    expect: "review",
    who: ["1867 Holding Corporation"],
  },
  {
    name: "a hand signs for a company that it does not name",
    schedule: schedule({
      reportingPersons: [person("1867 Holding Corporation")],
      signatures: [signature("Jane Roe")],
    }),
    expect: "not applicable",
  },
  { name: "no signature was read", schedule: schedule({ reportingPersons }), expect: "not applicable" },
];
