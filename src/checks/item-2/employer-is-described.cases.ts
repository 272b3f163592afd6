import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const told = (text: string, types = ["IN"]) =>
  schedule({
    reportingPersons: [person("Jane Roe", "- - - - -", { types })],
    items: items({ "2": `(c) ${text}` }),
  });

export const cases: readonly CheckCase[] = [
  {
    name: "an occupation alone",
    schedule: told("Ms. Roe's principal occupation is president of Roe Mills."),
    expect: "review",
  },
  {
    name: "with business and address",
    schedule: told(
      "Ms. Roe's principal occupation is president of Roe Mills, engaged in milling, located at 1 Mill Lane.",
    ),
    expect: "pass",
  },
  { name: "retired", schedule: told("Ms. Roe's principal occupation: retired."), expect: "pass" },
  {
    name: "on a schedule",
    schedule: told("The principal occupation of each is on Schedule A."),
    expect: "pass",
  },
  { name: "no individual", schedule: told("Milling.", ["CO"]), expect: "not applicable" },
];
