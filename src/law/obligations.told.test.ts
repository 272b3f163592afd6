import { describe, expect, test } from "vitest";
import { rational } from "../base/rational.ts";
import type { OwnedDay } from "../model/reporting-facts.ts";
import { type ObligationsAsked, obligations } from "./obligations.ts";
import { day } from "./rule.ts";
import { missingFact } from "./testing/duties.ts";
import { historyOf, ownedDay, reporting } from "./testing/histories.ts";
import { printed } from "./testing/printed.ts";

const today = day("2025-12-31");
const asked: ObligationsAsked = { today, until: today };
const only = (...[facts, more = {}]: [Parameters<typeof obligations>[0], Partial<ObligationsAsked>?]) => {
  const [found, ...others] = obligations(facts, { ...asked, ...more });
  return found && others.length === 0 ? found : expect.fail("one obligation was expected");
};

describe("one obligation", () => {
  test("says who, what, by which instant, what happens otherwise, and nothing that is not", () => {
    const found = only(reporting("13D", [ownedDay("2025-07-01", 600_000)]));
    expect(found).toMatchObject({
      who: ["fund"],
      names: ["fund"],
      schedule: "13D",
      form: "SCHEDULE 13D",
      is: "due",
      question: null,
      missing: [],
      events: ["owns 600000"],
      until: "2025-07-10T02:00:00Z",
      untilAtLatest: "2025-07-10T02:00:00Z",
      hour: "10 p.m. Eastern",
      filed: null,
      restriction: null,
    });
    expect(found.ifNot).toContain("late from the next day on");
  });

  test("is derived from the percent, the paragraph and the count of days", () => {
    expect(printed(only(reporting("13D", [ownedDay("2025-07-01", 600_000)])).derivation)).toEqual([
      "fund: 6.000000% on 2025-07-01 after an acquisition, more than 5% [13d-1(a)]",
      "  5 business days after Tuesday, 2025-07-01; the last day is Wednesday, 2025-07-09 [13d-1(a)]",
      "    2025-07-04 does not count: Independence Day (5 U.S.C. 6103(a))",
      "    2025-07-05 does not count: Saturday",
      "    2025-07-06 does not count: Sunday",
    ]);
  });

  test("with a last day in doubt has two last instants", () => {
    expect(only(reporting("13D", [ownedDay("2024-12-17", 600_000)]))).toMatchObject({
      deadline: { on: "2024-12-24", atLatest: "2024-12-26" },
      until: "2024-12-25T03:00:00Z",
      untilAtLatest: "2024-12-27T03:00:00Z",
    });
  });

  test("of a month's end names the day of the events before it", () => {
    const found = only(reporting("institution", [ownedDay("2025-11-03", 600_000)]), {
      until: day("2025-12-31"),
    });
    expect([found.event, found.events]).toEqual(["2025-12-31", ["2025-11-03: owns 600000"]]);
  });

  test("that hangs on a question asks it, and names nothing as missing", () => {
    const days = [
      ownedDay("2025-03-03", 600_000, { isAcquiredBefore: false }),
      ownedDay("2025-04-01", 700_000, { byTerms: rational(100_000) }),
    ];
    const found = obligations(reporting("13D", days, ["13D 2025-03-10"]), asked)[1];
    expect(found).toMatchObject({ is: "contested", missing: [] });
    expect(found?.question).toContain("authorities differ");
  });

  test("that is undetermined names what is missing, and has no instant", () => {
    const days = [ownedDay("2025-03-03", 600_000, { isAcquiredBefore: true })];
    expect(only(reporting("13D", days))).toMatchObject({
      is: "undetermined",
      missing: [missingFact],
      deadline: null,
      form: null,
      until: null,
      untilAtLatest: null,
      hour: null,
      question: null,
    });
  });
});

describe("what was filed answers an obligation", () => {
  test.each([
    ["the same schedule on the day of the event", "13D", "13D 2025-03-03", "2025-03-03"],
    ["one of the day before does not", "13D", "13D/A 2025-03-02", null],
    ["a 13D answers for a 13G", "passive", "13D 2025-03-05", "2025-03-05"],
  ] as const)("%s", (_, kind, filed, on) => {
    const found = obligations(reporting(kind, [ownedDay("2025-03-03", 600_000)], [filed]), asked);
    expect(found[0]?.filed ?? null).toBe(on);
  });

  test("an amendment of a 13G does not answer for the 13D that twenty percent calls for", () => {
    const days = [ownedDay("2025-03-03", 600_000), ownedDay("2025-06-02", 2_000_000)];
    const found = obligations(reporting("passive", days, ["13G 2025-03-05", "13G/A 2025-06-04"]), asked);
    expect(found.map(({ schedule, filed }) => [schedule, filed])).toEqual([
      ["13G", "2025-03-05"],
      ["13D", null],
    ]);
  });
});

describe("obligations of several owners for one event", () => {
  const owner = (id: string, shares: number, more: Partial<OwnedDay> = {}) =>
    historyOf([ownedDay("2025-03-03", shares, more)], id);
  const of = (...owners: ReturnType<typeof owner>[]) =>
    obligations({ ...reporting("13D", []), owners }, asked);

  test("are one, told owner by owner, with the count of days once at the end", () => {
    const [found, ...others] = of(owner("fund", 600_000), owner("manager", 700_000), owner("group", 800_000));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      who: ["fund", "manager", "group"],
      names: ["fund", "manager", "group"],
      events: ["owns 600000", "owns 700000", "owns 800000"],
    });
    expect(found && printed(found.derivation)).toEqual([
      "one event, 3 owners [13d-1(a)]",
      "  fund: 6.000000% on 2025-03-03 after an acquisition, more than 5% [13d-1(a)]",
      "  manager: 7.000000% on 2025-03-03 after an acquisition, more than 5% [13d-1(a)]",
      "  group: 8.000000% on 2025-03-03 after an acquisition, more than 5% [13d-1(a)]",
      "  5 business days after Monday, 2025-03-03; the last day is Monday, 2025-03-10 [13d-1(a)]",
      "    2025-03-08 does not count: Saturday",
      "    2025-03-09 does not count: Sunday",
    ]);
  });

  test("of two are told as of two, and an event that both had once", () => {
    const events = ["bought 1"];
    const [found] = of(owner("fund", 600_000, { events }), owner("group", 600_000, { events }));
    expect(found?.events).toEqual(events);
    expect(found && printed(found.derivation).slice(0, 4)).toEqual([
      "one event, 2 owners [13d-1(a)]",
      "  fund: 6.000000% on 2025-03-03 after an acquisition, more than 5% [13d-1(a)]",
      "  group: 6.000000% on 2025-03-03 after an acquisition, more than 5% [13d-1(a)]",
      "  5 business days after Monday, 2025-03-03; the last day is Monday, 2025-03-10 [13d-1(a)]",
    ]);
  });

  test("that lack facts name each once", () => {
    const other = { what: "another fact", writeIn: "book.yaml" };
    const [found, ...others] = of(
      owner("fund", 600_000, { isAcquiredBefore: true }),
      owner("manager", 600_000, { isAcquiredBefore: true, acquisitionMissing: other }),
      owner("group", 600_000, { isAcquiredBefore: true }),
    );
    expect(others).toEqual([]);
    expect(found?.missing).toEqual([missingFact, other]);
  });

  test("are apart where one is certain and the other is not", () => {
    const found = of(owner("fund", 600_000), owner("group", 600_000, { isAcquiredBefore: true }));
    expect(found.map(({ who, is }) => [who[0], is])).toEqual([
      ["fund", "due"],
      ["group", "undetermined"],
    ]);
  });
});

describe("order", () => {
  test("is of the deadline, then of the event, and what has no deadline is last", () => {
    const owners = [
      historyOf([ownedDay("2025-06-03", 600_000, { isAcquiredBefore: true })], "unknown"),
      historyOf([ownedDay("2025-03-09", 600_000)], "Sunday"),
      historyOf([ownedDay("2025-03-08", 600_000)], "Saturday"),
      historyOf([ownedDay("2025-02-03", 600_000)], "February"),
    ];
    const found = obligations({ ...reporting("13D", []), owners }, asked);
    expect(found.map(({ who, deadline }) => [who[0], deadline?.on ?? null])).toEqual([
      ["February", "2025-02-10"],
      ["Saturday", "2025-03-14"],
      ["Sunday", "2025-03-14"],
      ["unknown", null],
    ]);
  });
});

describe("an owner of whom nobody says under which paragraph it reports", () => {
  const kindMissing = { what: "the paragraph", writeIn: "book.yaml, schedule.rule" };

  test.each([
    ["5% exactly", [ownedDay("2025-03-03", 500_000)]],
    ["over 5% after the last day looked at", [ownedDay("2026-01-02", 600_000)]],
    ["nothing", []],
  ])("with %s has nothing to file", (_, days) => {
    expect(obligations(reporting(null, days), asked)).toEqual([]);
  });

  test("over 5% on the last day looked at is told the soonest day that it may be", () => {
    const found = only(reporting(null, [ownedDay("2025-03-03", 500_000), ownedDay("2025-12-31", 600_000)]));
    expect(found).toMatchObject({
      schedule: "13G",
      is: "undetermined",
      event: "2025-12-31",
      missing: [kindMissing],
    });
    expect(found.derivation.says).toBe(
      "fund: more than 5% on 2025-12-31; a Schedule 13D, or a passive investor's 13G since September 30, 2024, is due by 2026-01-08, an institution's or an exempt owner's later",
    );
  });

  test("and perhaps over 5% is asked for both", () => {
    const found = only(reporting(null, [ownedDay("2025-03-03", 400_000, { missing: [missingFact] })]));
    expect(found.missing).toEqual([kindMissing, missingFact]);
    expect(found.derivation.says).toBe(
      "fund: whether more than 5% was reached on 2025-03-03, and by what kind of filer, is not known",
    );
  });

  test("over 5% because fewer shares are outstanding is not told of a Schedule 13D", () => {
    const fewer = { outstanding: rational(9_000_000) };
    const found = only(
      reporting(null, [ownedDay("2025-03-03", 500_000), ownedDay("2025-04-01", 500_000, fewer)]),
    );
    expect(found.derivation.says).toContain("is not known");
  });
});
