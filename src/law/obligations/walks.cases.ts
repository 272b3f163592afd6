import { rational } from "../../base/rational.ts";
import type { OwnedDay, ReportingFacts } from "../../model/reporting-facts.ts";
import { missingFact } from "../testing/duties.ts";
import { ownedDay as on, reporting } from "../testing/histories.ts";

const opening = (shares: number): OwnedDay => on("2025-01-02", shares, { isAcquiredBefore: true });
const fewer = { outstanding: rational(9_000_000) };
const pledge = { says: "a pledge", question: "Is the pledge material?", writeIn: null };
const switched = (days: readonly OwnedDay[], filed: readonly string[]): ReportingFacts => {
  const facts = reporting("13D", days, filed, "2025-03-03");
  return { ...facts, filer: { ...facts.filer, kindBefore13D: "passive" } };
};
const first = "13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time";

/** What was reported and what has to be compared with it: every obligation as of December 31, 2025. */
export const cases: readonly { name: string; facts: ReportingFacts; expect: readonly string[] }[] = [
  {
    name: "a 13D tells what is owned on the day of its filing, and changes count from that",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-03-05", 690_000), on("2025-05-01", 789_999)],
      ["13D 2025-03-06"],
    ),
    expect: [first],
  },
  {
    name: "and one percent from that is an amendment",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-03-05", 690_000), on("2025-05-01", 790_000)],
      ["13D 2025-03-06"],
    ),
    expect: [first, "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue"],
  },
  {
    name: "an amendment of less than one percent moves what the next change counts from",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-04-01", 650_000), on("2025-05-01", 700_000)],
      ["13D 2025-03-06", "13D/A 2025-04-02"],
    ),
    expect: [first],
  },
  {
    name: "an amendment filed on the day of a change is the one that the change calls for",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-05-01", 700_000)],
      ["13D 2025-03-06", "13D/A 2025-05-01"],
    ),
    expect: [first, "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: filed on time"],
  },
  {
    name: "what nobody knows on the day of the filing was not reported: the change counts from what called for it",
    facts: reporting(
      "13D",
      [
        on("2025-03-03", 600_000),
        on("2025-03-05", 600_000, { isWhole: false, missing: [missingFact] }),
        on("2025-05-01", 700_000),
      ],
      ["13D 2025-03-06"],
    ),
    expect: [
      first,
      "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue",
      "13D/A 13d-2(a) 2025-03-05: filed undetermined",
    ],
  },
  {
    name: "three percent acquired is material, though the percent of a grown class is as before",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-05-01", 1_200_000, { outstanding: rational(20_000_000) })],
      ["13D 2025-03-06"],
    ),
    expect: [first, "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue"],
  },
  {
    name: "one percent up and down again within two filings is material twice",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-04-01", 700_000), on("2025-05-01", 600_000)],
      ["13D 2025-03-06"],
    ),
    expect: [
      first,
      "13D/A 13d-2(a) 2025-04-01 by 2025-04-03: overdue",
      "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue",
    ],
  },
  {
    name: "one percent and an open question on one day: the amendment is due, and is not asked about",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-05-01", 700_000, { asked: [pledge] })],
      ["13D 2025-03-06"],
    ),
    expect: [first, "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue"],
  },
  {
    name: "who files a 13D without having to amends it from then on",
    facts: reporting(
      "13D",
      [on("2024-03-01", 500_000), on("2025-04-01", 500_000, fewer), on("2025-05-01", 600_000, fewer)],
      ["13D 2025-04-10"],
    ),
    expect: ["13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue"],
  },
  {
    name: "so does one whose amendment shows more than five percent",
    facts: reporting(
      "13D",
      [on("2024-03-01", 500_000), on("2025-04-01", 500_000, fewer), on("2025-05-01", 600_000, fewer)],
      ["13D/A 2025-04-10"],
    ),
    expect: ["13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue"],
  },
  {
    name: "an amendment that shows five percent or less begins no new duty to amend",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-04-01", 500_000), on("2025-05-01", 390_000)],
      ["13D 2025-03-06", "13D/A 2025-04-02"],
    ),
    expect: [first, "13D/A 13d-2(a) 2025-04-01 by 2025-04-03: filed on time"],
  },
  {
    name: "a 13D of before the book: changes count from the opening balance",
    facts: reporting(
      "13D",
      [opening(600_000), on("2025-05-01", 699_999), on("2025-05-02", 700_000)],
      ["13D 2024-05-01"],
    ),
    expect: ["13D/A 13d-2(a) 2025-05-02 by 2025-05-06: overdue"],
  },
  {
    name: "a 13D of long ago, and nothing held when the book begins: the first schedule is due anew",
    facts: reporting("13D", [on("2025-03-03", 600_000), on("2025-05-01", 700_000)], ["13D 2010-05-03"]),
    expect: [
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue",
      "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue",
    ],
  },
  {
    name: "after the switch from 13G the change counts from what the 13D told on the day of its filing",
    facts: switched(
      [on("2024-11-04", 600_000), on("2025-03-06", 690_000), on("2025-05-01", 780_000)],
      ["13G 2024-11-12", "13D 2025-03-10"],
    ),
    expect: [
      "13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time",
      "13D 13d-1(e)(1) 2025-03-03 by 2025-03-10: filed on time barred",
    ],
  },
  {
    name: "between the change of purpose and the 13D one percent is an amendment already",
    facts: switched(
      [on("2024-11-04", 600_000), on("2025-03-06", 700_000)],
      ["13G 2024-11-12", "13D 2025-03-10"],
    ),
    expect: [
      "13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time",
      "13D 13d-1(e)(1) 2025-03-03 by 2025-03-10: filed on time barred",
      "13D/A 13d-2(a) 2025-03-06 by 2025-03-10: filed on time",
    ],
  },
];
