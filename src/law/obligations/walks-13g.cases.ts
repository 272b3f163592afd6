import type { OwnedDay, ReportingFacts } from "../../model/reporting-facts.ts";
import { ownedDay as on, reporting } from "../testing/histories.ts";

const opening = (shares: number): OwnedDay => on("2025-01-02", shares, { isAcquiredBefore: true });
const passive = "13G 13d-1(c) 2025-03-03 by 2025-03-10: filed on time";

/** Filers of Schedule 13G, what they filed before and what ends it: every obligation as of December 31, 2025. */
export const cases: readonly { name: string; facts: ReportingFacts; expect: readonly string[] }[] = [
  {
    name: "an exempt owner over two percent in twelve months is asked when it buys, and not when it sells",
    facts: reporting(
      "exempt",
      [on("2020-03-03", 600_000), on("2025-05-01", 900_000), on("2025-05-15", 850_000)],
      ["13G 2021-02-05"],
    ),
    expect: [
      "13G 13d-1(d) 2020-12-31 by 2021-02-16: filed on time",
      "13D 13d-1(a) 2025-05-01 by 2025-05-08: overdue to decide",
      "13G/A 13d-2(b) 2025-06-30 by 2025-08-14: overdue",
    ],
  },
  {
    name: "a passive investor's 13G of before the book: more than ten percent is an amendment",
    facts: reporting("passive", [opening(600_000), on("2025-05-01", 1_000_001)], ["13G 2024-11-12"]),
    expect: ["13G/A 13d-2(d) 2025-05-01 by 2025-05-05: overdue"],
  },
  {
    name: "an institution's 13G of before the book: no first one is due, and ten percent is an amendment",
    facts: reporting("institution", [opening(600_000), on("2025-05-01", 1_000_001)], ["13G 2024-02-14"]),
    expect: ["13G/A 13d-2(c) 2025-05-31 by 2025-06-06: overdue"],
  },
  {
    name: "an exempt owner's 13G of before the book, and nothing changed: nothing is due",
    facts: reporting("exempt", [opening(600_000)], ["13G 2024-02-14"]),
    expect: [],
  },
  {
    name: "a 13G of long ago, and nothing held when the book begins: the first schedule is due anew",
    facts: reporting("institution", [on("2025-02-03", 600_000)], ["13G 2010-02-16"]),
    expect: ["13G 13d-1(b)(2) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "a 13G that answers for an opening balance of unknown days is amended from then on",
    facts: reporting("passive", [opening(600_000), on("2025-05-01", 1_000_001)], ["13G 2025-01-10"]),
    expect: [
      "13G/A 13d-2(d) 2025-05-01 by 2025-05-05: overdue",
      "13G 13d-1(c) 2025-01-02: filed undetermined",
    ],
  },
  {
    name: "a 13G filed on the day of a change tells nothing of before it",
    facts: reporting("passive", [opening(600_000), on("2025-05-01", 1_000_001)], ["13G 2025-05-01"]),
    expect: [
      "13G 13d-1(c) 2025-05-01 by 2025-05-08: filed on time",
      "13G 13d-1(c) 2025-01-02: filed undetermined",
    ],
  },
  {
    name: "the last amendment at five percent or less answers for itself, and for no new one",
    facts: reporting(
      "passive",
      [on("2025-03-03", 600_000), on("2025-05-01", 500_000), on("2025-08-04", 510_000)],
      ["13G 2025-03-10", "13G/A 2025-07-15"],
    ),
    expect: [
      passive,
      "13G 13d-1(c) 2025-08-04 by 2025-08-11: overdue",
      "13G/A 13d-2(b) 2025-06-30 by 2025-08-14: filed on time",
    ],
  },
  {
    name: "a purpose of control on the day of the first purchase: a 13D, and no 13G",
    facts: reporting("passive", [on("2025-03-03", 600_000)], [], "2025-03-03"),
    expect: ["13D 13d-1(e)(1) 2025-03-03 by 2025-03-10: overdue barred"],
  },
  {
    name: "a purpose of control from the last day looked at is told, of the day after it is not",
    facts: reporting("passive", [on("2025-03-03", 600_000)], ["13G 2025-03-10"], "2025-12-31"),
    expect: [passive, "13D 13d-1(e)(1) 2025-12-31 by 2026-01-08: to come barred"],
  },
  {
    name: "a purpose of control of the day after the last",
    facts: reporting("passive", [on("2025-03-03", 600_000)], ["13G 2025-03-10"], "2026-01-01"),
    expect: [passive],
  },
  {
    name: "a purpose of control before anything is owned: a filer of 13D from the start",
    facts: reporting("passive", [on("2025-03-03", 600_000)], [], "2025-02-03"),
    expect: ["13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "a purpose of control at five percent or less: the 13D comes with the crossing",
    facts: reporting("passive", [on("2025-02-03", 400_000), on("2025-05-01", 600_001)], [], "2025-03-03"),
    expect: ["13D 13d-1(a) 2025-05-01 by 2025-05-08: overdue"],
  },
  {
    name: "one percent on the day of the change of purpose is in the 13D, and no amendment",
    facts: reporting(
      "passive",
      [on("2025-01-02", 600_000), on("2025-03-03", 700_000), on("2025-03-04", 800_000)],
      ["13G 2025-01-10"],
      "2025-03-03",
    ),
    expect: [
      "13G 13d-1(c) 2025-01-02 by 2025-01-10: filed on time",
      "13D/A 13d-2(a) 2025-03-04 by 2025-03-06: overdue",
      "13D 13d-1(e)(1) 2025-03-03 by 2025-03-10: overdue barred",
    ],
  },
];
