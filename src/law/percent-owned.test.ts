import { expect, test } from "vitest";
import { rational } from "../base/rational.ts";
import { isAtLeast, isMoreThan, ownedText, type PercentOwned } from "./percent-owned.ts";
import { day } from "./rule.ts";
import { exactly, missingFact, owned } from "./testing/duties.ts";

const on = day("2025-03-03");
const five = rational(5);

test.each([
  ["4.999999", false, false],
  ["5", false, true],
  ["5.000001", true, true],
  [">=4.999999", null, null],
  [">=5", null, true],
  [">=5.000001", true, true],
  ["?", null, null],
] as const)("%s: more than 5%% %s, 5%% or more %s", (percent, more, atLeast) => {
  expect([isMoreThan(owned(on, percent), five), isAtLeast(owned(on, percent), five)]).toEqual([
    more,
    atLeast,
  ]);
});

test("no percent, though nothing is named as missing, is not known to be below", () => {
  const nothing: PercentOwned = { on, percent: null, missing: [] };
  expect([isMoreThan(nothing, five), isAtLeast(nothing, five)]).toEqual([null, null]);
});

test.each([
  [{ on, percent: exactly("5.004"), missing: [] }, "5.004000% on 2025-03-03"],
  [{ on, percent: exactly("5.004"), missing: [missingFact] }, "at least 5.004000% on 2025-03-03"],
  [{ on, percent: null, missing: [missingFact] }, "the percent owned on 2025-03-03 is not known"],
])("printed with six places, and as a least where facts are missing", (percent, text) => {
  expect(ownedText(percent)).toBe(text);
});
