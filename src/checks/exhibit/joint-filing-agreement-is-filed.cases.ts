import type { CheckCase } from "../testing/check-case.ts";
import { amendment, items, person, schedule } from "../testing/schedules.ts";

const reportingPersons = [person("North Fund, L.P."), person("Jane Roe")];

export const cases: readonly CheckCase[] = [
  {
    name: "two persons and no word of an agreement",
    schedule: schedule({ reportingPersons }),
    expect: "review",
    says: ["2 persons"],
  },
  {
    name: "the agreement is Exhibit 99.1",
    schedule: schedule({
      reportingPersons,
      exhibits: [{ number: "99.1", description: "Joint Filing Agreement", incorporatedFrom: null }],
    }),
    expect: "pass",
  },
  {
    name: "told of in Item 2",
    schedule: schedule({
      reportingPersons,
      items: items({ "2": "They have agreed to file this statement jointly." }),
    }),
    expect: "pass",
  },
  {
    name: "appended behind the signatures",
    schedule: schedule({
      reportingPersons,
      appended: [
        {
          kind: "joint filing agreement",
          text: "The undersigned agree that this statement is filed on behalf of each of them.",
        },
      ],
    }),
    expect: "pass",
  },
  {
    name: "an amendment may rest on the original's",
    schedule: amendment(1, { reportingPersons }),
    expect: "not applicable",
  },
  {
    name: "one person",
    schedule: schedule({ reportingPersons: [person("Jane Roe")] }),
    expect: "not applicable",
  },
];
