import { rational } from "../../base/rational.ts";
import type { FilerFacts, OpenQuestion, OwnedDay, ReportingFacts } from "../../model/reporting-facts.ts";
import { ownedDay as on, reporting } from "../testing/histories.ts";

const opening = (shares: number): OwnedDay => on("2025-01-02", shares, { isAcquiredBefore: true });
const leavingMissing = { what: "since when", writeIn: "book.yaml, left" };
const of = (facts: ReportingFacts, more: Partial<FilerFacts>): ReportingFacts => ({
  ...facts,
  filer: { ...facts.filer, ...more },
});
/** A filer of 13D that was a passive investor before. */
const to13D = (days: readonly OwnedDay[], filed: readonly string[]): ReportingFacts =>
  of(reporting("13D", days, filed), { kindBefore13D: "passive" });
const left = ["13D 2024-05-13", "13D/A 2024-08-07"];
const leaving = [on("2024-05-06", 600_000), on("2024-08-05", 300_000)];
const told = [
  "13D 13d-1(a) 2024-05-06 by 2024-05-13: filed on time",
  "13D/A 13d-2(a) 2024-08-05 by 2024-08-07: filed on time",
];
const first13G = "13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time";
const right = (shares: number | null): OpenQuestion => ({
  says: "warrants",
  question: "Were they acquired with a purpose of control?",
  writeIn: "book.yaml",
  shares: shares === null ? null : rational(shares),
});

/** Owners that change from one schedule to another: every obligation as of December 31, 2025. */
export const cases: readonly { name: string; facts: ReportingFacts; expect: readonly string[] }[] = [
  {
    name: "over five percent again on the day before the quarter's end: a 13D, and no last amendment of the 13G",
    facts: to13D(
      [on("2024-11-04", 600_000), on("2025-02-03", 300_000), on("2025-03-30", 600_000)],
      ["13G 2024-11-12"],
    ),
    expect: [first13G, "13D 13d-1(a) 2025-03-30 by 2025-04-04: overdue"],
  },
  {
    name: "over five percent again on the quarter's last day: the same",
    facts: to13D(
      [on("2024-11-04", 600_000), on("2025-02-03", 300_000), on("2025-03-31", 600_000)],
      ["13G 2024-11-12"],
    ),
    expect: [first13G, "13D 13d-1(a) 2025-03-31 by 2025-04-07: overdue"],
  },
  {
    name: "over five percent again on the day after: the last amendment, and the 13D",
    facts: to13D(
      [on("2024-11-04", 600_000), on("2025-02-03", 300_000), on("2025-04-01", 600_000)],
      ["13G 2024-11-12"],
    ),
    expect: [
      first13G,
      "13D 13d-1(a) 2025-04-01 by 2025-04-08: overdue",
      "13G/A 13d-2(b) 2025-03-31 by 2025-05-15: overdue",
    ],
  },
  {
    name: "old: the last amendment comes after the year",
    facts: to13D(
      [on("2022-11-04", 600_000), on("2023-02-03", 300_000), on("2024-03-04", 600_000)],
      ["13G 2022-11-14"],
    ),
    expect: [
      "13G 13d-1(c) 2022-11-04 by 2022-11-14: filed on time",
      "13G/A 13d-2(b) 2023-12-31 by 2024-02-14: overdue",
      "13D 13d-1(a) 2024-03-04 by 2024-03-11: overdue",
    ],
  },
  {
    name: "sold on the last day of the second quarter of 2024: the first quarter's end of the new rule is the next",
    facts: to13D([on("2023-11-03", 600_000), on("2024-06-30", 300_000)], ["13G 2023-11-13"]),
    expect: [
      "13G 13d-1(c) 2023-11-03 by 2023-11-13: filed on time",
      "13G/A 13d-2(b) 2024-09-30 by 2024-11-14: overdue",
    ],
  },
  {
    name: "sold on the first day of the third quarter: the same end",
    facts: to13D([on("2023-11-03", 600_000), on("2024-07-01", 300_000)], ["13G 2023-11-13"]),
    expect: [
      "13G 13d-1(c) 2023-11-03 by 2023-11-13: filed on time",
      "13G/A 13d-2(b) 2024-09-30 by 2024-11-14: overdue",
    ],
  },
  {
    name: "a 13D of before the book and five percent or less at its opening: a passive investor anew",
    facts: reporting("passive", [opening(400_000), on("2025-03-03", 700_001)], ["13D 2024-05-13"]),
    expect: ["13G 13d-1(c) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "a 13D of before the book and more than five percent at its opening: a filer of 13D still",
    facts: reporting("passive", [opening(600_000), on("2025-03-03", 700_000)], ["13D 2024-05-13"]),
    expect: ["13D/A 13d-2(a) 2025-03-03 by 2025-03-05: overdue"],
  },
  {
    name: "after an exit from 13D a passive investor, whose purpose of control of then is gone",
    facts: of(
      reporting(
        "passive",
        [on("2024-01-02", 600_000), on("2024-09-03", 300_000), on("2025-03-03", 600_000)],
        ["13G 2024-01-10", "13D 2024-06-10", "13D/A 2024-09-05"],
        "2024-06-03",
      ),
      {},
    ),
    expect: [
      "13G 13d-1(c) 2024-01-02 by 2024-01-12: filed on time",
      "13D 13d-1(e)(1) 2024-06-03 by 2024-06-10: filed on time barred",
      "13D/A 13d-2(a) 2024-09-03 by 2024-09-05: filed on time",
      "13G 13d-1(c) 2025-03-03 by 2025-03-10: overdue",
    ],
  },
  {
    name: "after an exit from 13D a passive investor, with a purpose of control since",
    facts: reporting("passive", [...leaving, on("2025-03-03", 600_000)], left, "2025-05-01"),
    expect: [
      ...told,
      "13G 13d-1(c) 2025-03-03 by 2025-03-10: overdue",
      "13D 13d-1(e)(1) 2025-05-01 by 2025-05-08: overdue barred",
    ],
  },
  {
    name: "over five percent again on the day after an exit from 13D",
    facts: reporting("passive", [...leaving, on("2024-08-06", 600_000)], ["13D 2024-05-13"]),
    expect: [
      "13D 13d-1(a) 2024-05-06 by 2024-05-13: filed on time",
      "13D/A 13d-2(a) 2024-08-05 by 2024-08-07: overdue",
      "13G 13d-1(c) 2024-08-06 by 2024-08-16: overdue",
    ],
  },
  {
    name: "an exit from 13D on the last day looked at",
    facts: reporting("passive", [on("2024-05-06", 600_000), on("2025-12-31", 500_000)], ["13D 2024-05-13"]),
    expect: [
      "13D 13d-1(a) 2024-05-06 by 2024-05-13: filed on time",
      "13D/A 13d-2(a) 2025-12-31 by 2026-01-05: to come",
    ],
  },
  {
    name: "on 13D now, of which no filing tells: since when is asked",
    facts: of(to13D([on("2024-11-04", 600_000)], ["13G 2024-11-12"]), { leavingMissing }),
    expect: [first13G, "13D 13d-1(e) 2025-12-31: open undetermined"],
  },
  {
    name: "on 13G still: nothing is asked",
    facts: of(reporting("passive", [on("2024-11-04", 600_000)], ["13G 2024-11-12"]), { leavingMissing }),
    expect: [first13G],
  },
  {
    name: "on 13G between two 13Ds, and nobody says why it left",
    facts: of(to13D([on("2024-11-04", 600_000)], ["13G 2024-11-12", "13D 2025-03-10"]), { leavingMissing }),
    expect: [first13G, "13D 13d-1(e) 2025-03-10: filed undetermined"],
  },
  {
    name: "a 13D after the last day looked at changes nothing before it",
    facts: reporting("passive", [on("2024-11-04", 600_000)], ["13G 2024-11-12", "13D 2026-01-05"]),
    expect: [first13G],
  },
  {
    name: "a passive investor from a purchase of twenty percent on: a 13D",
    facts: reporting("passive", [on("2025-03-03", 2_000_000)]),
    expect: ["13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "a share less than twenty percent: a 13G",
    facts: reporting("passive", [on("2025-03-03", 1_999_999)]),
    expect: ["13G 13d-1(c) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "old: passive on the first day of Schedule 13G for passive investors",
    facts: reporting("passive", [on("1998-02-17", 600_000)], ["13G 1998-02-27"]),
    expect: ["13G 13d-1(c) 1998-02-17 by 1998-02-27: filed on time"],
  },
  {
    name: "old: passive on the day before: a 13D",
    facts: reporting("passive", [on("1998-02-16", 600_000)]),
    expect: ["13D 13d-1(a) 1998-02-16 by 1998-02-26: overdue"],
  },
  {
    name: "a right to nobody knows how many shares is asked about of one that reports, and of one that does not",
    facts: reporting("13D", [
      on("2025-02-03", 400_000, { asked: [right(null)] }),
      on("2025-03-03", 600_000),
      on("2025-04-17", 600_000, { asked: [right(null)] }),
    ]),
    expect: [
      "13D 13d-1(a) 2025-02-03 by 2025-02-10: overdue to decide",
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue",
      "13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue to decide",
    ],
  },
  {
    name: "five percent exactly with the right is not asked about, a share more is",
    facts: reporting("13D", [
      on("2025-02-03", 95_000, { asked: [right(405_000 + 21_315)] }),
      on("2025-02-04", 95_000, { asked: [right(405_000 + 21_316)] }),
    ]),
    expect: ["13D 13d-1(a) 2025-02-04 by 2025-02-11: overdue to decide"],
  },
];
