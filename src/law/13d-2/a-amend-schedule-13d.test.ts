import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { ZERO } from "../../base/rational.ts";
import { day, inForceOn } from "../rule.ts";
import { answer, asksFor, exactly, missingFact, owned } from "../testing/duties.ts";
import { cases } from "./a-amend-schedule-13d.cases.ts";
import { amendSchedule13D, type ChangeOf13D, pointsBetween } from "./a-amend-schedule-13d.ts";

test.each(cases)("$name: $due", ({ on, before = "6", after, net, onTheDay, byTerms, due }) => {
  const duty = inForceOn(
    amendSchedule13D,
    day(on),
  )({
    reported: owned("2023-01-03", before),
    after: owned(on, after),
    net: net === null ? null : exactly(net),
    onTheDay: onTheDay === undefined ? null : exactly(onTheDay),
    byTerms: byTerms === undefined ? ZERO : exactly(byTerms),
    outstanding: exactly("10000000"),
    missing: [missingFact],
  });
  expect(answer(duty)).toBe(due);
});

const change: ChangeOf13D = {
  reported: owned("2025-03-03", "6"),
  after: owned("2025-04-17", "6.5"),
  net: exactly("50000"),
  onTheDay: null,
  byTerms: null,
  outstanding: exactly("10000000"),
  missing: [missingFact],
};
const decide = (more: Partial<ChangeOf13D>) =>
  inForceOn(amendSchedule13D, day("2025-04-17"))({ ...change, ...more });

test.each([
  ["no shares outstanding", { outstanding: exactly("0") }],
  ["nobody knows how many are outstanding", { outstanding: null }],
  ["nobody knows what changed", { net: null }],
])("%s: what is missing is asked for", (_, more) => {
  expect(asksFor(decide(more))).toEqual([missingFact.writeIn]);
});

test.each([
  [
    "less than 1%",
    {},
    "since the last report 50,000 ÷ 10,000,000 = 0.500000% of the class, less than 1%: not deemed material",
  ],
  [
    "1% since the report",
    { net: exactly("-100000"), after: owned("2025-04-17", "5.1") },
    "acquired or disposed of since the last report: -100,000 ÷ 10,000,000 = -1.000000% of the class, 1% or more",
  ],
  [
    "1% on the day",
    { onTheDay: exactly("100000") },
    "acquired or disposed of on the day: 100,000 ÷ 10,000,000 = 1.000000% of the class, 1% or more",
  ],
  [
    "1% with what a formula's price did",
    { byTerms: exactly("50000") },
    "100,000 ÷ 10,000,000 = 1.000000% of the class since the last report, of which 50,000 by prices and terms alone",
  ],
  [
    "a point, and 1% by nothing of the owner's",
    { after: owned("2025-04-17", "7") },
    "6.000000% on 2025-03-03, 7.000000% on 2025-04-17: 1.000000 points, mostly because other shares are outstanding",
  ],
  [
    "nothing at all",
    { net: exactly("0"), after: owned("2025-04-17", "6") },
    "since the last report 0 ÷ 10,000,000 = 0.000000% of the class, less than 1%: not deemed material",
  ],
])("%s: told with the working", (_, more, says) => {
  expect(decide(more).step.says).toBe(says);
});

test.each([
  ["6", "7.5", "1.5"],
  ["7.5", "6", "1.5"],
  ["6", "6", "0"],
  [">=6", "7", null],
  ["6", ">=7", null],
  ["?", "7", null],
])("from %s to %s: %s points", (before, after, points) => {
  const found = pointsBetween(owned("2025-03-03", before), owned("2025-04-17", after));
  expect(found && toDecimal(found)).toBe(points);
});

test("a percent that is not known, with nothing named as missing, is no points either", () => {
  const nothing = { ...owned("2025-04-17", "6"), percent: null };
  expect(pointsBetween(nothing, owned("2025-04-17", "6"))).toBeNull();
  expect(pointsBetween(owned("2025-04-17", "6"), nothing)).toBeNull();
});
