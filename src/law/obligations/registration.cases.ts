import { ONE, rational, ZERO } from "../../base/rational.ts";
import type { ClassFacts, FilerKind, OwnedDay, ReportingFacts } from "../../model/reporting-facts.ts";
import { day } from "../rule.ts";
import { ownedDay as on, reporting } from "../testing/histories.ts";

/** A class registered from a day, or from one until another; `votes: 0` of one without. */
function registered(time: string, votes = ONE): ClassFacts {
  const [from = "", until] = time.split("..");
  return {
    name: "Common Stock",
    votes,
    registeredFrom: from === "" ? null : day(from),
    registeredUntil: until === undefined ? null : day(until),
    facts: [],
  };
}

const of = (
  time: string,
  kind: FilerKind | null,
  days: readonly OwnedDay[],
  filed: readonly string[] = [],
): ReportingFacts => ({ ...reporting(kind, days, filed), class: registered(time) });

const founder = [on("2019-01-02", 2_000_000)];

/** A class that was not registered at all times, and every obligation as of December 31, 2025. */
export const cases: readonly { name: string; facts: ReportingFacts; expect: readonly string[] }[] = [
  {
    name: "a founder, the class registered the day before the quarter's end",
    facts: of("2025-03-30", "exempt", founder),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "a founder, the class registered on the day of the quarter's end",
    facts: of("2025-03-31", "exempt", founder),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "a founder, the class registered the day after the quarter's end",
    facts: of("2025-04-01", "exempt", founder),
    expect: ["13G 13d-1(d) 2025-06-30 by 2025-08-14: overdue"],
  },
  {
    name: "old: the class registered on the last day of the year",
    facts: of("2021-12-31", "exempt", founder),
    expect: ["13G 13d-1(d) 2021-12-31 by 2022-02-14: overdue"],
  },
  {
    name: "old: the class registered on the first day of the year, reported at its end",
    facts: of("2022-01-01", "exempt", founder),
    expect: ["13G 13d-1(d) 2022-12-31 by 2023-02-14: overdue"],
  },
  {
    name: "the class registered under the last year of the old rule, reported at the first quarter's end of the new",
    facts: of("2024-01-02", "exempt", founder),
    expect: ["13G 13d-1(d) 2024-09-30 by 2024-11-14: overdue"],
  },
  {
    name: "a filer of 13D that acquired before: 13d-1(d), and a 13D once it buys more than two percent in twelve months",
    facts: of("2025-02-14", "13D", [...founder, on("2025-05-05", 2_200_000), on("2025-08-04", 2_200_001)]),
    expect: [
      "13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue",
      "13D 13d-1(a) 2025-08-04 by 2025-08-11: overdue",
      "13G/A 13d-2(b) 2025-06-30 by 2025-08-14: overdue",
    ],
  },
  {
    name: "a purchase on the day before the registration is none to report",
    facts: of("2025-02-14", "13D", [on("2025-02-13", 2_000_000)]),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "a purchase on the day of the registration is one",
    facts: of("2025-02-14", "13D", [on("2025-02-14", 2_000_000)]),
    expect: ["13D 13d-1(a) 2025-02-14 by 2025-02-24: overdue"],
  },
  {
    name: "a purchase on the day after it is one",
    facts: of("2025-02-14", "13D", [on("2025-02-15", 2_000_000)]),
    expect: ["13D 13d-1(a) 2025-02-15 by 2025-02-24: overdue"],
  },
  {
    name: "an opening balance of before the registration was not acquired after it",
    facts: of("2025-02-14", "13D", [on("2025-01-02", 600_000, { isAcquiredBefore: true })]),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "a passive investor that acquired before, at twenty percent and more: 13d-1(d), and its amendments alone",
    facts: of("2025-02-14", "passive", [on("2024-05-06", 2_500_000), on("2025-06-10", 2_400_000)]),
    expect: [
      "13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue",
      "13G/A 13d-2(b) 2025-06-30 by 2025-08-14: overdue",
    ],
  },
  {
    name: "a passive investor that buys after the registration",
    facts: of("2025-02-14", "passive", [on("2024-05-06", 600_000), on("2025-03-03", 900_000)]),
    expect: ["13G 13d-1(c) 2025-03-03 by 2025-03-10: overdue"],
  },
  {
    name: "a passive investor whose sale on the last day of the quarter leaves it over 5%",
    facts: of("2025-02-14", "passive", [on("2024-05-06", 900_000), on("2025-03-31", 800_000)]),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "an institution, the month's end before the registration is none",
    facts: of("2025-02-14", "institution", [on("2025-01-10", 1_500_000)]),
    expect: ["13G 13d-1(b)(2) 2025-02-28 by 2025-03-07: overdue"],
  },
  {
    name: "an exempt holder that buys three percent before its first report is asked why that is exempt",
    facts: of("2025-02-14", "exempt", [...founder, on("2025-03-03", 2_300_000)]),
    expect: [
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue to decide",
      "13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue",
    ],
  },
  {
    name: "an exempt holder that buys two percent is asked nothing",
    facts: of("2025-02-14", "exempt", [...founder, on("2025-03-03", 2_200_000)]),
    expect: ["13G 13d-1(d) 2025-03-31 by 2025-05-15: overdue"],
  },
  {
    name: "nobody says what kind of filer: from the day of the registration",
    facts: of("2025-02-14", null, founder),
    expect: ["13G 13d-1 2025-02-14: open undetermined"],
  },
  {
    name: "events from the day on which the class is registered no longer are none, those of the day before are",
    facts: of(
      "..2025-05-02",
      "13D",
      [on("2025-03-03", 600_000), on("2025-05-01", 700_000), on("2025-05-02", 800_000)],
      ["13D 2025-03-10"],
    ),
    expect: [
      "13D 13d-1(a) 2025-03-03 by 2025-03-10: filed on time",
      "13D/A 13d-2(a) 2025-05-01 by 2025-05-05: overdue",
    ],
  },
  {
    name: "a class that is registered in the year to come",
    facts: of("2026-02-14", "13D", founder),
    expect: [],
  },
  {
    name: "a class without votes",
    facts: { ...of("", "13D", [on("2025-03-03", 600_000)]), class: registered("", ZERO) },
    expect: [],
  },
  {
    name: "a class with a tenth of a vote",
    facts: { ...of("", "13D", [on("2025-03-03", 600_000)]), class: registered("", rational(1, 10)) },
    expect: ["13D 13d-1(a) 2025-03-03 by 2025-03-10: overdue"],
  },
];
