import { rational } from "../base/rational.ts";
import type { OpenQuestion, ReportingFacts } from "../model/reporting-facts.ts";
import { missingFact } from "./testing/duties.ts";
import { ownedDay as on, reporting } from "./testing/histories.ts";

function before13D(kindBefore13D: "passive" | null, facts: ReportingFacts): ReportingFacts {
  const leavingMissing = { what: "since when", writeIn: "book.yaml" };
  return { ...facts, filer: { ...facts.filer, kindBefore13D, leavingMissing } };
}

const pledge = { says: "a pledge", question: "Is the pledge material?", writeIn: null };
const right = (shares: number): OpenQuestion => ({
  says: "warrants",
  question: "Were they acquired with a purpose of control?",
  writeIn: "book.yaml",
  shares: rational(shares),
});

/** What somebody owned and filed, and every obligation as of December 31, 2025: schedule, paragraph, event, deadline, standing. */
export const cases: readonly { name: string; facts: ReportingFacts; expect: readonly string[] }[] = [
  {
    name: "5% exactly, then a share more",
    facts: reporting("13D", [on("2025-03-03", 500_000), on("2025-03-04", 500_001)]),
    expect: ["13D 13d-1(a) 2025-03-04 by 2025-03-11: overdue"],
  },
  {
    name: "a Schedule 13D on the last day, and amendments at 1% since the last report",
    facts: reporting(
      "13D",
      [
        on("2025-03-03", 600_000),
        on("2025-04-17", 699_999),
        on("2025-05-01", 700_000),
        on("2025-05-02", 799_999),
      ],
      ["13D 2025-03-10", "13D/A 2025-05-05"],
    ),
    expect: [
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time",
      "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: filed on time",
    ],
  },
  {
    name: "a 13D after the exit and a new crossing",
    facts: reporting(
      "13D",
      [
        on("2025-03-03", 600_000),
        on("2025-04-01", 400_000),
        on("2025-06-02", 450_000),
        on("2025-06-03", 510_000),
      ],
      ["13D 2025-03-10", "13D/A 2025-04-04"],
    ),
    expect: [
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time",
      "13D/A 13d-2(a) 2025-04-01 by 2025-04-03: filed late",
      "13D 13d-1(a) 2025-06-03 by 2025-06-10: overdue",
    ],
  },
  {
    name: "a split acquires nothing",
    facts: reporting(
      "13D",
      [
        on("2025-03-03", 600_000),
        on("2025-04-01", 24_000, { outstanding: rational(400_000), scale: rational(1, 25) }),
      ],
      ["13D 2025-03-10"],
    ),
    expect: ["13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time"],
  },
  {
    name: "the price in a formula alone moves 1%",
    facts: reporting(
      "13D",
      [on("2025-03-03", 600_000), on("2025-04-01", 700_000, { byTerms: rational(100_000) })],
      ["13D 2025-03-10"],
    ),
    expect: [
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time",
      "13D/A 13d-2(a) 2025-04-01 by 2025-04-03: overdue contested",
    ],
  },
  {
    name: "over 5% because fewer shares are outstanding is no acquisition, one share more is",
    facts: reporting("13D", [
      on("2025-03-03", 500_000),
      on("2025-04-01", 500_000, { outstanding: rational(9_000_000) }),
      on("2025-05-01", 500_001, { outstanding: rational(9_000_000) }),
    ]),
    expect: ["13D 13d-1(a) 2025-05-01 by 2025-05-08: overdue"],
  },
  {
    name: "an opening balance was acquired on a day that nobody says",
    facts: reporting("13D", [on("2025-03-03", 600_000, { isAcquiredBefore: true })]),
    expect: ["13D 13d-1(a) 2025-03-03: open undetermined"],
  },
  {
    name: "what is missing is told once",
    facts: reporting("13D", [
      on("2025-03-03", 1, { percent: null, outstanding: null, missing: [missingFact] }),
      on("2025-03-04", 2, { percent: null, outstanding: null, missing: [missingFact] }),
    ]),
    expect: ["13D 13d-1(a) 2025-03-03: open undetermined"],
  },
  {
    name: "promptly: two days by custom, and long after it overdue",
    facts: reporting("13D", [on("2023-03-03", 600_000), on("2023-05-01", 700_000)], ["13D 2023-03-13"]),
    expect: [
      "13D 13d-1(a) 2023-03-03 by 2023-03-13: filed on time",
      "13D/A 13d-2(a) 2023-05-01 by 2023-05-03: overdue",
    ],
  },
  {
    name: "promptly, filed a week later",
    facts: reporting(
      "13D",
      [on("2023-03-03", 600_000), on("2023-05-01", 700_000)],
      ["13D 2023-03-13", "13D/A 2023-05-08"],
    ),
    expect: [
      "13D 13d-1(a) 2023-03-03 by 2023-03-13: filed on time",
      "13D/A 13d-2(a) 2023-05-01 by 2023-05-03: filed, perhaps late",
    ],
  },
  {
    name: "an institution at the quarter's end, under 5% at the next",
    facts: reporting(
      "institution",
      [on("2025-02-03", 600_000), on("2025-05-02", 490_000)],
      ["13G 2025-05-15"],
    ),
    expect: [
      "13G 13d-1(b)(2) 2025-03-31 by 2025-05-15: filed on time",
      "13G/A 13d-2(b) 2025-06-30 by 2025-08-14: overdue",
    ],
  },
  {
    name: "an institution that is over 5% between two quarter's ends only",
    facts: reporting("institution", [on("2025-02-03", 600_000), on("2025-03-30", 500_000)]),
    expect: [],
  },
  {
    name: "an institution over 10% at a month's end, then 5% more",
    facts: reporting("institution", [on("2025-01-15", 1_000_001), on("2025-05-20", 1_500_002)]),
    expect: [
      "13G 13d-1(b)(2) 2025-01-31 by 2025-02-07: overdue",
      "13G/A 13d-2(c) 2025-05-31 by 2025-06-06: overdue",
    ],
  },
  {
    name: "an old institution: year's end, then any change by the next",
    facts: reporting(
      "institution",
      [on("2021-03-01", 600_000), on("2022-05-02", 600_001)],
      ["13G 2022-02-14"],
    ),
    expect: [
      "13G 13d-1(b)(2) 2021-12-31 by 2022-02-14: filed on time",
      "13G/A 13d-2(b) 2022-12-31 by 2023-02-14: overdue",
    ],
  },
  {
    name: "a passive investor over 5%, 10% and 20%",
    facts: reporting(
      "passive",
      [on("2025-03-03", 600_000), on("2025-03-05", 1_000_001), on("2025-03-07", 2_000_000)],
      ["13G 2025-03-10"],
    ),
    expect: [
      "13G/A 13d-2(d) 2025-03-05 by 2025-03-07: filed late",
      "13G 13d-1(c) 2025-03-03 by 2025-03-10: filed on time",
      "13D 13d-1(f)(1) 2025-03-07 by 2025-03-14: overdue barred",
    ],
  },
  {
    name: "a passive investor that starts with 20%",
    facts: reporting(
      "passive",
      [on("2025-03-03", 2_000_000), on("2025-04-01", 2_100_000)],
      ["13D 2025-03-10"],
    ),
    expect: [
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time",
      "13D/A 13d-2(a) 2025-04-01 by 2025-04-03: overdue",
    ],
  },
  {
    name: "a passive investor whose purpose changes",
    facts: reporting(
      "passive",
      [on("2025-01-02", 600_000), on("2025-04-01", 700_000)],
      ["13G 2025-01-10", "13D 2025-03-07"],
      "2025-03-03",
    ),
    expect: [
      "13G 13d-1(c) 2025-01-02 by 2025-01-10: filed on time",
      "13D 13d-1(e)(1) 2025-03-03 by 2025-03-10: filed on time barred",
      "13D/A 13d-2(a) 2025-04-01 by 2025-04-03: overdue",
    ],
  },
  {
    name: "a passive investor over 5% because fewer shares are outstanding",
    facts: reporting("passive", [
      on("2025-01-02", 500_000),
      on("2025-02-03", 500_000, { outstanding: rational(9_000_000) }),
    ]),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "an exempt founder, buying 2% in twelve months, then a share more",
    facts: reporting(
      "exempt",
      [
        on("2024-12-02", 1_000_000),
        on("2025-02-03", 1_120_000),
        on("2025-10-01", 1_200_000),
        on("2025-10-02", 1_200_001),
      ],
      ["13G 2025-02-14", "13G/A 2025-05-15"],
    ),
    expect: [
      "13G 13d-1(d) 2024-12-31 by 2025-02-14: filed on time",
      "13G/A 13d-2(b) 2025-03-31 by 2025-05-15: filed on time",
      "13D 13d-1(a) 2025-10-02 by 2025-10-09: overdue to decide",
      "13G/A 13d-2(b) 2025-12-31 by 2026-02-17: to come to decide",
    ],
  },
  {
    name: "nobody says under which paragraph",
    facts: reporting(null, [on("2025-03-03", 600_000)]),
    expect: ["13G 13d-1 2025-03-03: open undetermined"],
  },
  { name: "nothing owned", facts: reporting("13D", []), expect: [] },
  {
    name: "a filer of 13D over 5% because fewer shares are outstanding: 13d-1(d) at the quarter's end, until it acquires",
    facts: reporting("13D", [
      on("2023-03-03", 500_000),
      on("2025-04-01", 500_000, { outstanding: rational(9_000_000) }),
      on("2025-08-05", 800_000, { outstanding: rational(9_000_000) }),
    ]),
    expect: [
      "13D 13d-1(a) 2025-08-05 by 2025-08-12: overdue",
      "13G 13d-1(d) 2025-06-30 by 2025-08-14: overdue",
    ],
  },
  {
    name: "old: the same at the year's end, and an amendment at a sale",
    facts: reporting("13D", [
      on("2019-03-01", 500_000),
      on("2021-05-03", 500_000, { outstanding: rational(8_000_000) }),
      on("2022-06-01", 390_000, { outstanding: rational(8_000_000) }),
    ]),
    expect: [
      "13G 13d-1(d) 2021-12-31 by 2022-02-14: overdue",
      "13G/A 13d-2(b) 2022-12-31 by 2023-02-14: overdue",
    ],
  },
  {
    name: "over 5% by two percent in twelve months: exempt, and 13d-1(d)",
    facts: reporting("13D", [
      on("2023-03-03", 400_000),
      on("2025-02-03", 500_000),
      on("2025-03-03", 600_000),
    ]),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "over 5% by a share more than two percent in twelve months",
    facts: reporting("13D", [
      on("2023-03-03", 400_000),
      on("2025-02-03", 500_000),
      on("2025-03-03", 600_001),
    ]),
    expect: ["13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "over 5% by two percent, and an opening balance within the twelve months: not known to be exempt",
    facts: reporting("13D", [
      on("2025-01-02", 450_000, { isAcquiredBefore: true }),
      on("2025-03-03", 510_000),
    ]),
    expect: ["13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "a passive investor over 5% by two percent in twelve months",
    facts: reporting("passive", [on("2023-03-03", 400_000), on("2025-03-03", 600_000)]),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "a 13D after a 13G whose paragraph the book gives: the change of purpose, the ban, the amendments",
    facts: before13D(
      "passive",
      reporting(
        "13D",
        [on("2024-11-04", 600_000), on("2025-05-01", 750_000)],
        ["13G 2024-11-12", "13D 2025-03-10"],
        "2025-03-03",
      ),
    ),
    expect: [
      "13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time",
      "13D 13d-1(e)(1) 2025-03-03 by 2025-03-10: filed on time barred",
      "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue",
    ],
  },
  {
    name: "old: ten days for the switch",
    facts: before13D(
      "passive",
      reporting("13D", [on("2021-11-01", 600_000)], ["13G 2021-11-10", "13D 2022-03-14"], "2022-03-03"),
    ),
    expect: [
      "13G 13d-1(c) 2021-11-01 by 2021-11-12: filed on time",
      "13D 13d-1(e)(1) 2022-03-03 by 2022-03-14: filed on time barred",
    ],
  },
  {
    name: "a 13D after a 13G at twenty percent",
    facts: before13D(
      "passive",
      reporting(
        "13D",
        [on("2024-11-04", 600_000), on("2025-03-03", 2_000_000)],
        ["13G 2024-11-12", "13D 2025-03-11"],
      ),
    ),
    expect: [
      "13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time",
      "13D 13d-1(f)(1) 2025-03-03 by 2025-03-10: filed late barred",
    ],
  },
  {
    name: "a 13D after a 13G, and nobody says why: asked since when",
    facts: before13D(
      "passive",
      reporting("13D", [on("2024-11-04", 600_000)], ["13G 2024-11-12", "13D 2025-03-10"]),
    ),
    expect: [
      "13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time",
      "13D 13d-1(e) 2025-03-10: filed undetermined",
    ],
  },
  {
    name: "a 13D after a 13G, and nobody says under which paragraph that was",
    facts: before13D(
      null,
      reporting("13D", [on("2024-11-04", 600_000)], ["13G 2024-11-12", "13D 2025-03-10"], "2025-03-03"),
    ),
    expect: ["13G 13d-1 2024-11-04: filed undetermined", "13D 13d-1(e) 2025-03-10: filed undetermined"],
  },
  {
    name: "back on 13G under 13d-1(h): from then on its amendments",
    facts: reporting(
      "passive",
      [on("2024-11-04", 600_000), on("2025-05-01", 750_000), on("2025-09-02", 900_000)],
      ["13G 2024-11-12", "13D 2025-03-10", "13D/A 2025-05-05", "13G 2025-07-01"],
      "2025-03-03",
    ),
    expect: [
      "13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time",
      "13D 13d-1(e)(1) 2025-03-03 by 2025-03-10: filed on time barred",
      "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: filed on time",
      "13G/A 13d-2(b) 2025-09-30 by 2025-11-14: overdue",
    ],
  },
  {
    name: "a passive investor anew, with a 13D of long ago that it left",
    facts: reporting("passive", [on("2025-03-03", 600_000)], ["13D 2010-05-03", "13D/A 2011-02-01"]),
    expect: ["13G 13d-1(c) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "a passive investor anew, after its exit from a 13D within the book",
    facts: reporting(
      "passive",
      [on("2024-05-06", 600_000), on("2024-08-05", 300_000), on("2025-03-03", 600_000)],
      ["13D 2024-05-13", "13D/A 2024-08-07"],
    ),
    expect: [
      "13D 13d-1(a) 2024-05-06 by 2024-05-13: filed on time",
      "13D/A 13d-2(a) 2024-08-05 by 2024-08-07: filed on time",
      "13G 13d-1(c) 2025-03-03 by 2025-03-10: overdue",
    ],
  },
  {
    name: "a filer of 13D anew, after its exit from a 13G",
    facts: before13D(
      "passive",
      reporting(
        "13D",
        [on("2024-11-04", 600_000), on("2025-02-03", 300_000), on("2025-09-02", 700_000)],
        ["13G 2024-11-12", "13G/A 2025-05-15"],
      ),
    ),
    expect: [
      "13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time",
      "13G/A 13d-2(b) 2025-03-31 by 2025-05-15: filed on time",
      "13D 13d-1(a) 2025-09-02 by 2025-09-09: overdue",
    ],
  },
  {
    name: "a pledge of a filer of 13D is asked about, of one that does not report it is not",
    facts: reporting(
      "13D",
      [
        on("2025-02-03", 400_000, { asked: [pledge] }),
        on("2025-03-03", 600_000),
        on("2025-04-17", 600_000, { asked: [pledge] }),
      ],
      ["13D 2025-03-10"],
    ),
    expect: [
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time",
      "13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue to decide",
    ],
  },
  {
    name: "rights whose purpose nobody says are asked about where they would matter",
    facts: reporting(
      "13D",
      [
        on("2025-02-03", 400_000, { asked: [right(90_000)] }),
        on("2025-02-04", 400_000, { asked: [right(110_000)] }),
        on("2025-03-03", 650_000),
        on("2025-04-01", 650_000, { asked: [right(99_999)] }),
        on("2025-04-17", 650_000, { asked: [right(100_000)] }),
      ],
      ["13D 2025-03-10"],
    ),
    expect: [
      "13D 13d-1(a) 2025-02-04 by 2025-02-11: filed late to decide",
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time",
      "13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue to decide",
    ],
  },
];
