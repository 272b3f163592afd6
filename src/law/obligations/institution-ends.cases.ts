import type { FilerKind, InstitutionEnds, OwnedDay, ReportingFacts } from "../../model/reporting-facts.ts";
import { day } from "../rule.ts";
import { missingFact } from "../testing/duties.ts";
import { ownedDay as on, reporting } from "../testing/histories.ts";

const ends = (from: string, reportsAs: InstitutionEnds["reportsAs"]): InstitutionEnds => ({
  from: day(from),
  says: "an institution no longer",
  reportsAs,
  reportsAsMissing: { what: "on which schedule it reports", writeIn: "book.yaml" },
});

function facts(
  [from, reportsAs]: readonly [string, InstitutionEnds["reportsAs"]],
  kind: FilerKind | null,
  days: readonly OwnedDay[],
  filed: readonly string[] = [],
  controlPurposeSince: string | null = null,
): ReportingFacts {
  const all = reporting(kind, days, filed, controlPurposeSince);
  return {
    ...all,
    owners: all.owners.map((owner) => ({ ...owner, institutionEnds: ends(from, reportsAs) })),
  };
}

const seven = [on("2024-11-04", 700_000)];
const first = "13G 13d-1(b)(2) 2024-12-31 by 2025-02-14: filed on time";

/** An institution that ceases to be one, and every obligation as of December 31, 2025. */
export const cases: readonly { name: string; facts: ReportingFacts; expect: readonly string[] }[] = [
  {
    name: "to Schedule 13D: five business days, no ban, and the amendments of a 13D",
    facts: facts(
      ["2025-03-03", "13D"],
      "13D",
      [...seven, on("2025-05-01", 800_000)],
      ["13G 2025-02-14", "13D 2025-03-10"],
    ),
    expect: [
      first,
      "13D 13d-1(g) 2025-03-03 by 2025-03-10: filed on time",
      "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue",
    ],
  },
  {
    name: "to Schedule 13D, filed a day late",
    facts: facts(["2025-03-03", "13D"], "13D", seven, ["13G 2025-02-14", "13D 2025-03-11"]),
    expect: [first, "13D 13d-1(g) 2025-03-03 by 2025-03-10: filed late"],
  },
  {
    name: "to a passive investor: an amendment by the same day, and the amendments of a passive investor",
    facts: facts(
      ["2025-03-03", "passive"],
      "passive",
      [...seven, on("2025-05-05", 1_100_000)],
      ["13G 2025-02-14", "13G/A 2025-03-10"],
    ),
    expect: [
      first,
      "13G/A 13d-1(g) 2025-03-03 by 2025-03-10: filed on time",
      "13G/A 13d-2(d) 2025-05-05 by 2025-05-07: overdue",
    ],
  },
  {
    name: "a passive investor it cannot be at twenty percent",
    facts: facts(["2025-03-03", "passive"], "passive", [
      on("2024-11-04", 2_000_000),
      on("2025-05-05", 2_100_000),
    ]),
    expect: [
      "13G 13d-1(b)(2) 2024-11-30 by 2024-12-06: overdue",
      "13D 13d-1(g) 2025-03-03 by 2025-03-10: overdue",
      "13D/A 13d-2(a) 2025-05-05 by 2025-05-07: overdue",
    ],
  },
  {
    name: "a share less than twenty percent it can",
    facts: facts(["2025-03-03", "passive"], "passive", [on("2024-11-04", 1_999_999)]),
    expect: [
      "13G 13d-1(b)(2) 2024-11-30 by 2024-12-06: overdue",
      "13G/A 13d-1(g) 2025-03-03 by 2025-03-10: overdue",
    ],
  },
  {
    name: "nobody says on which schedule it reports since: the day is certain, the rest is asked",
    facts: facts(
      ["2025-03-03", null],
      "institution",
      [...seven, on("2025-05-05", 1_100_000)],
      ["13G 2025-02-14"],
    ),
    expect: [
      first,
      "13D 13d-1(g) 2025-03-03 by 2025-03-10: overdue",
      "13G/A 13d-1(g) 2025-03-03: open undetermined",
    ],
  },
  {
    name: "the schedule of all is under 13d-1(c) by now",
    facts: facts(["2025-03-03", null], "passive", seven, ["13G 2025-02-14"]),
    expect: [first, "13D 13d-1(g) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "5% exactly on the day asks for nothing, a later crossing is a first one",
    facts: facts(
      ["2025-03-03", "13D"],
      "13D",
      [on("2024-11-04", 700_000), on("2025-03-03", 500_000), on("2025-06-02", 750_000)],
      ["13G 2025-02-14"],
    ),
    expect: [first, "13D 13d-1(a) 2025-06-02 by 2025-06-09: overdue"],
  },
  {
    name: "what is owned on the day is not known",
    facts: facts(["2025-03-03", "13D"], "13D", [
      on("2025-02-03", 1, { percent: null, outstanding: null, missing: [missingFact] }),
    ]),
    expect: ["13D 13d-1(g) 2025-03-03: open undetermined"],
  },
  {
    name: "old: ten days to the last day of the old rule",
    facts: facts(["2024-02-04", "13D"], "13D", [on("2023-11-06", 700_000)], ["13G 2024-02-14"]),
    expect: [
      "13G 13d-1(b)(2) 2023-12-31 by 2024-02-14: filed on time",
      "13D 13d-1(g) 2024-02-04 by 2024-02-14: overdue",
    ],
  },
  {
    name: "five business days from the first day of the new",
    facts: facts(["2024-02-05", "13D"], "13D", [on("2023-11-06", 700_000)], ["13G 2024-02-14"]),
    expect: [
      "13D 13d-1(g) 2024-02-05 by 2024-02-12: overdue",
      "13G 13d-1(b)(2) 2023-12-31 by 2024-02-14: filed on time",
    ],
  },
  {
    name: "a purpose of control on the same day is for paragraph (e), with its ban",
    facts: facts(["2025-03-03", null], "institution", seven, ["13G 2025-02-14"], "2025-03-03"),
    expect: [first, "13D 13d-1(e)(1) 2025-03-03 by 2025-03-10: overdue barred"],
  },
  {
    name: "a purpose of control after it is one of a passive investor",
    facts: facts(
      ["2025-03-03", "passive"],
      "passive",
      seven,
      ["13G 2025-02-14", "13G/A 2025-03-07"],
      "2025-05-01",
    ),
    expect: [
      first,
      "13G/A 13d-1(g) 2025-03-03 by 2025-03-10: filed on time",
      "13D 13d-1(e)(1) 2025-05-01 by 2025-05-08: overdue barred",
    ],
  },
  {
    name: "who is on Schedule 13D already has left paragraph (b)",
    facts: facts(["2025-03-03", "13D"], "13D", seven, ["13D 2024-12-02"]),
    expect: ["13D 13d-1(a) 2024-11-04 by 2024-11-12: filed late"],
  },
  {
    name: "an institution until after the last day looked at",
    facts: facts(["2026-01-02", "passive"], "passive", seven, ["13G 2025-02-14"]),
    expect: [first],
  },
  {
    name: "an institution no longer before it owned anything",
    facts: facts(["2024-11-01", "passive"], "institution", seven, ["13G 2024-11-12"]),
    expect: ["13G 13d-1(c) 2024-11-04 by 2024-11-12: filed on time"],
  },
  {
    name: "over five percent since the last quarter's end, and not reported yet",
    facts: facts(["2025-03-03", "13D"], null, [on("2025-02-03", 600_000)]),
    expect: ["13D 13d-1(g) 2025-03-03 by 2025-03-10: overdue"],
  },
];
