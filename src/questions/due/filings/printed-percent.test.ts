import { expect, test } from "vitest";
import { decimal } from "../../../base/decimal.ts";
import { ONE, rational } from "../../../base/rational.ts";
import {
  isApart,
  isPrintedAtLeast,
  isPrintedMoreThan,
  type PrintedPercent,
  printedPercent,
} from "./printed-percent.ts";

const printed = (text: string): PrintedPercent =>
  printedPercent(text) ?? expect.fail(`${text} is no percent`);

test.each([
  ["5.0", 5, null],
  ["5.1", 5, true],
  ["4.9", 5, false],
  ["5", 5, null],
  ["5.01", 5, true],
  ["10.0", 10, null],
  ["9.99", 10, false],
  ["<1", 5, false],
  ["0", 5, false],
] as const)("%s%% is more than %s%%: %s", (text, limit, wanted) => {
  expect(isPrintedMoreThan(printed(text), rational(limit))).toBe(wanted);
});

test.each([
  ["20.0", null],
  ["20.1", true],
  ["19.8", false],
  ["19.9", null],
] as const)("%s%% is 20%% or more: %s", (text, wanted) => {
  expect(isPrintedAtLeast(printed(text), rational(20))).toBe(wanted);
});

test("a point apart for certain, whatever rounding or cutting did", () => {
  expect(isApart(printed("6.0"), printed("7.2"), ONE)).toBe(true);
  expect(isApart(printed("6.0"), printed("7.1"), ONE)).toBe(false);
  expect(isApart(printed("7.2"), printed("6.0"), ONE)).toBe(true);
  expect(isApart(printed("<1"), printed("2"), ONE)).toBe(false);
});

test("what is no number is no percent", () => {
  expect([printedPercent(null), printedPercent("see note")]).toEqual([null, null]);
  expect(printed("0.01").least).toEqual(decimal("0.005"));
});
