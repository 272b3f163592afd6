import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { notice, person, structured } from "../testing/schedules.ts";

const whole = { fundSources: ["PF"], citizenship: "X1", percentOfClass: "5.1", types: ["IN"] };
const front = {
  securityClass: "Common Stock",
  issuer: {
    name: "Mill Co.",
    cik: "0000320193",
    cusips: ["037833100"],
    address: notice("", "1 Mill Lane").address,
  },
};

export const cases: readonly CheckCase[] = [
  {
    name: "all of them",
    schedule: structured({ ...front, reportingPersons: [person("Jane Roe", "5 0 5 0 5", whole)] }),
    expect: "pass",
  },
  {
    name: "a row left blank",
    schedule: structured({ ...front, reportingPersons: [person("Jane Roe", "5 - 5 0 5", whole)] }),
    expect: "fail",
    says: ["Jane Roe lacks the shared voting power"],
  },
  {
    name: "a 13G asks for no source of funds",
    schedule: structured({
      ...front,
      form: "SCHEDULE 13G",
      reportingPersons: [person("Jane Roe", "5 0 5 0 5", { ...whole, fundSources: [] })],
    }),
    expect: "pass",
  },
  {
    name: "no title and no person",
    schedule: structured({ ...front, securityClass: null }),
    expect: "fail",
    says: ["the title of the class", "no cover page"],
  },
  { name: "an older form", schedule: ault, expect: "not applicable" },
];
