import { describe, expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { type Rational, rational } from "../../base/rational.ts";
import { day } from "../rule.ts";
import { missingFact } from "../testing/duties.ts";
import { historyOf, ownedDay } from "../testing/histories.ts";
import {
  byTermsBetween,
  changeBetween,
  daysBack,
  holdingsChanged,
  isAcquisition,
  levelBefore,
  levelOn,
  missingBetween,
  netBetween,
  percentOn,
} from "./levels.ts";

const january = ownedDay("2025-01-02", 600);
const march = ownedDay("2025-03-03", 1300, { scale: rational(2), byTerms: rational(40) });
const may = ownedDay("2025-05-05", 1250, { scale: rational(2), byTerms: rational(-10) });
const july = ownedDay("2025-07-01", 1250, { scale: rational(2) });
const history = historyOf([january, march, may, july]);
const number = (value: Rational | null) => value && Number(toDecimal(value));

test.each([
  ["2025-01-01", null, null],
  ["2025-01-02", "2025-01-02", null],
  ["2025-01-03", "2025-01-02", "2025-01-02"],
  ["2025-03-02", "2025-01-02", "2025-01-02"],
  ["2025-03-03", "2025-03-03", "2025-01-02"],
  ["2025-05-05", "2025-05-05", "2025-03-03"],
  ["2025-07-01", "2025-07-01", "2025-05-05"],
  ["2030-01-01", "2025-07-01", "2025-07-01"],
])("on %s the numbers of %s are in force, and before it those of %s", (on, level, before) => {
  expect(levelOn(history, day(on))?.on ?? null).toBe(level);
  expect(levelBefore(history, day(on))?.on ?? null).toBe(before);
});

test.each([
  ["2025-07-01", "2025-01-01", ["2025-07-01", "2025-05-05", "2025-03-03", "2025-01-02"]],
  ["2025-06-30", "2025-01-02", ["2025-05-05", "2025-03-03"]],
  ["2025-05-05", "2025-03-02", ["2025-05-05", "2025-03-03"]],
  ["2025-05-04", "2025-03-03", []],
  ["2025-01-01", "2020-01-01", []],
])("back from %s to after %s: %j", (until, after, days) => {
  expect([...daysBack(history, day(until), day(after))].map(({ on }) => on)).toEqual(days);
});

test("a day's percent on another date is the same, with what is missing", () => {
  const found = percentOn(ownedDay("2025-01-02", 600_000, { missing: [missingFact] }), day("2025-03-31"));
  expect(found).toEqual({ on: "2025-03-31", percent: rational(6), missing: [missingFact] });
});

describe("what changed between two days, in shares of the later", () => {
  const unknown = { ...march, isWhole: false };

  test.each([
    ["from nothing", null, january, 600],
    ["over a split of two for one", january, march, 100],
    ["a sale", march, may, -50],
    ["nothing", may, july, 0],
    ["the earlier is not whole", unknown, may, null],
    ["the later is not whole", january, unknown, null],
  ])("%s: %s", (_, before, after, shares) => {
    expect(number(changeBetween(before, after))).toBe(shares);
  });

  test.each([
    ["since the book began, the day's own with it", null, march, 40],
    ["since January", january, march, 40],
    ["from March to May, March's own left out", march, may, -10],
    ["from January to July, both", january, july, 30],
    ["on no day", may, july, 0],
  ])("by prices and terms alone, %s", (_, before, after, shares) => {
    expect(number(byTermsBetween(history, before, after))).toBe(shares);
  });

  test("by prices and terms before a split, in shares of after it", () => {
    const early = ownedDay("2025-02-03", 605, { byTerms: rational(5) });
    expect(number(byTermsBetween(historyOf([january, early, march]), january, march))).toBe(50);
  });

  test.each([
    ["January to March", january, march, 60],
    ["March to May", march, may, -40],
    ["January to July", january, july, 20],
    ["the earlier is not whole", unknown, july, null],
  ])("acquired less disposed of, %s", (_, before, after, shares) => {
    expect(number(netBetween(history, before, after))).toBe(shares);
  });

  test.each([
    ["a split alone", january, { ...march, aggregate: rational(1200) }, false],
    ["a share more", january, { ...march, aggregate: rational(1201) }, true],
    ["not known", unknown, may, null],
  ])("whether the holdings are others, %s: %s", (_, before, after, is) => {
    expect(holdingsChanged(before, after)).toBe(is);
  });
});

describe("whether a day's change is an acquisition", () => {
  const of = (shares: number, more: object = {}) => {
    const changed = ownedDay("2025-03-03", shares, more);
    return isAcquisition(historyOf([january, changed]), changed);
  };

  test.each([
    ["a share more", 601, {}, true],
    ["as many", 600, {}, false],
    ["a share less", 599, {}, false],
    ["more by the price alone", 700, { byTerms: rational(100) }, false],
    ["more, though the price took some", 601, { byTerms: rational(-5) }, true],
    ["a number that is not whole", 601, { isWhole: false }, null],
    ["an opening balance", 700, { isAcquiredBefore: true }, null],
  ])("%s: %s", (_, shares, more, is) => {
    expect(of(shares, more)).toBe(is);
  });
});

test("what is missing of two days is named once, the later's first", () => {
  const other = { what: "another fact", writeIn: "book.yaml" };
  const before = { ...january, missing: [missingFact, other] };
  expect(missingBetween(before, { ...march, missing: [missingFact] })).toEqual([missingFact, other]);
  expect(missingBetween(null, { ...march, missing: [missingFact] })).toEqual([missingFact]);
});
