import { describe, expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { rational } from "../../base/rational.ts";
import type { OwnedDay } from "../../model/reporting-facts.ts";
import { day } from "../rule.ts";
import { historyOf, ownedDay } from "../testing/histories.ts";
import { acquiredSince, crossingOn } from "./crossing.ts";

const last = (days: readonly OwnedDay[]) => days.at(-1) ?? expect.fail("a day is needed");
const crossing = (...days: readonly OwnedDay[]) => crossingOn(historyOf(days), last(days));

describe("over five percent by at most two percent in twelve months", () => {
  const before = ownedDay("2020-01-02", 400_000);

  test.each([
    ["two percent exactly", [before, ownedDay("2025-06-02", 600_000)], true],
    ["a share more", [before, ownedDay("2025-06-02", 600_001)], false],
    [
      "with an acquisition of the same day a year before",
      [before, ownedDay("2024-06-02", 400_001), ownedDay("2025-06-02", 600_001)],
      false,
    ],
    [
      "with one of the day before that, which is out of the twelve months",
      [before, ownedDay("2024-06-01", 400_001), ownedDay("2025-06-02", 600_001)],
      true,
    ],
    [
      "on the first of a month, with one of the same day a year before",
      [before, ownedDay("2024-06-01", 400_001), ownedDay("2025-06-01", 600_001)],
      false,
    ],
    [
      "on the first of a month, with one of the day before that",
      [before, ownedDay("2024-05-31", 400_001), ownedDay("2025-06-01", 600_001)],
      true,
    ],
    [
      "on a leap day, with one of February 28 of the year before",
      [before, ownedDay("2023-02-28", 400_001), ownedDay("2024-02-29", 600_001)],
      false,
    ],
    ["but still not over five percent", [before, ownedDay("2025-06-02", 500_000)], false],
    ["but nothing was acquired", [ownedDay("2020-01-02", 600_000), ownedDay("2025-06-02", 600_000)], false],
    ["but perhaps not over five", [before, ownedDay("2025-06-02", 450_000, { isWhole: false })], false],
    [
      "with an opening balance in the twelve months, acquired on a day that nobody says",
      [ownedDay("2024-06-02", 400_000, { isAcquiredBefore: true }), ownedDay("2025-06-02", 600_000)],
      false,
    ],
    [
      "with an opening balance before them",
      [ownedDay("2024-06-01", 400_000, { isAcquiredBefore: true }), ownedDay("2025-06-02", 600_000)],
      true,
    ],
    [
      "on the first of a month, with an opening balance two days before the twelve months",
      [ownedDay("2024-05-30", 400_000, { isAcquiredBefore: true }), ownedDay("2025-06-01", 600_000)],
      true,
    ],
  ])("%s", (_, days, is) => {
    expect(crossing(...days).isCreeping).toBe(is);
  });
});

describe("what was acquired", () => {
  const days = [
    ownedDay("2025-01-02", 600),
    ownedDay("2025-02-03", 700),
    ownedDay("2025-03-03", 1300, { scale: rational(2) }),
    ownedDay("2025-04-01", 1310, { scale: rational(2) }),
  ];
  const since = (after: string, all = days) =>
    acquiredSince(historyOf(all), last(all), day(after))?.map(
      ({ on, shares }) => `${on} ${toDecimal(shares)}`,
    ) ?? null;

  test("is told in shares of the last day, without what was sold", () => {
    expect(since("2025-01-01")).toEqual(["2025-04-01 10", "2025-02-03 200", "2025-01-02 1200"]);
    expect(since("2025-01-02")).toEqual(["2025-04-01 10", "2025-02-03 200"]);
    expect(since("2025-02-03")).toEqual(["2025-04-01 10"]);
  });

  test("is not known where one acquisition is not", () => {
    const unknown = days.map((each, n) => (n === 1 ? { ...each, isWhole: false } : each));
    expect(since("2025-01-02", unknown)).toBeNull();
    expect(since("2025-03-03", unknown)).toEqual(["2025-04-01 10"]);
    const opening = days.map((each, n) => (n === 0 ? { ...each, isAcquiredBefore: true } : each));
    expect(since("2025-01-01", opening)).toBeNull();
    expect(since("2025-01-02", opening)).not.toBeNull();
  });
});

test("a crossing tells the percent of its day, and what is missing of the acquisition", () => {
  const opening = ownedDay("2025-01-02", 600_000, { isAcquiredBefore: true });
  expect(crossing(opening)).toEqual({
    after: { on: "2025-01-02", percent: rational(6), missing: [] },
    isAcquisition: null,
    isCreeping: false,
    acquisitionMissing: opening.acquisitionMissing,
  });
});
