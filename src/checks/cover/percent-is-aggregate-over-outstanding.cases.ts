import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const owning = (percentOfClass: string, text: string, aggregate = "1000000") =>
  schedule({
    reportingPersons: [person("Fund, L.P.", `- - - - ${aggregate}`, { percentOfClass })],
    items: items({ "5": text }),
  });
const OUTSTANDING =
  "The percentage is based on 16,000,000 shares of Common Stock outstanding as of May 1, 2024.";
const OPTIONS = `Fund beneficially owns 1,000,000 shares, consisting of (i) 600,000 shares and (ii) 400,000 shares underlying options. ${OUTSTANDING}`;

export const cases: readonly CheckCase[] = [
  { name: "two percents with own rights in the denominator", schedule: ault, expect: "pass" },
  { name: "6.25% rounded either way", schedule: owning("6.3", OUTSTANDING), expect: "pass" },
  { name: "6.25% cut off", schedule: owning("6.2", OUTSTANDING), expect: "pass" },
  {
    name: "6.8% is more than half a point off",
    schedule: owning("6.8", OUTSTANDING),
    expect: "fail",
    says: ["6.8%", "6.3%"],
  },
  { name: "6.5% is off by less", schedule: owning("6.5", OUTSTANDING), expect: "review" },
  { name: "own options make the denominator larger", schedule: owning("6.1", OPTIONS), expect: "pass" },
  {
    name: "a second class makes it doubtful",
    schedule: owning("9.0", `${OUTSTANDING} There are also shares of Class B Common Stock outstanding.`),
    expect: "review",
  },
  {
    name: "rights of unknown size: anything from all to none of them",
    schedule: owning("6.0", `Includes options. ${OUTSTANDING}`),
    expect: "pass",
  },
  {
    name: "nothing says how many are outstanding",
    schedule: owning("6.0", "See the cover."),
    expect: "not applicable",
  },
];
