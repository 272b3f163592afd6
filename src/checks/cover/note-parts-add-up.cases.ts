import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule } from "../testing/schedules.ts";

const noted = (
  text: string,
  marks = ["reportingPersons.0.soleVotingPower", "reportingPersons.0.aggregateAmountOwned"],
) =>
  schedule({
    reportingPersons: [person("Jane Roe", "1000 0 1000 0 1000")],
    footnotes: [{ mark: "1", text, marks }],
  });

export const cases: readonly CheckCase[] = [
  { name: "six notes, each with its parts", schedule: ault, expect: "pass" },
  {
    name: "two parts short of the whole",
    schedule: noted("Represents (i) 600 shares and (ii) 300 shares underlying options."),
    expect: "fail",
    says: ["900", "1,000"],
  },
  {
    name: "lettered parts",
    schedule: noted("Consists of (a) 600 shares, (b) 300 shares and (c) 100 shares held by a trust."),
    expect: "pass",
  },
  {
    name: "'includes' more than there is",
    schedule: noted("Includes (i) 600 shares and (ii) 700 shares underlying options."),
    expect: "review",
  },
  {
    name: "the inner number of a part is not a part",
    schedule: noted("Represents (i) 600 shares and (ii) 400 shares issuable upon conversion of 8 units."),
    expect: "pass",
  },
  {
    name: "a second list in the next sentence is another",
    schedule: noted(
      "Represents (i) 600 shares and (ii) 400 shares. The price is the greater of (i) $1 and (ii) $2.",
    ),
    expect: "pass",
  },
  {
    name: "a note that marks nothing",
    schedule: noted("Represents (i) 600 shares and (ii) 300 shares.", []),
    expect: "not applicable",
  },
  {
    name: "'includes' less need not be all",
    schedule: noted("Includes (i) 600 shares and (ii) 300 shares underlying options."),
    expect: "pass",
  },
];
