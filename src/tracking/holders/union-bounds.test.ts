import { expect, test } from "vitest";
import { rational } from "../../base/rational.ts";
import { type ReportedShares, unionOf, unionOfRows } from "./union-bounds.ts";

const reports = (name: string, amount: number | null, sole: number | null = null): ReportedShares => ({
  name,
  amount: amount === null ? null : rational(amount),
  soleVoting: sole === null ? null : rational(sole),
  soleDispositive: null,
});

test("a single filer's number is one number, without a reason", () => {
  expect(unionOf([reports("Fund LP", 100)])).toEqual({
    least: rational(100),
    most: rational(100),
    reason: null,
  });
});

test("joint filers are at least the greatest and at most the sum, with the reason", () => {
  const union = unionOf([reports("Fund LP", 100), reports("Adviser LLC", 250)]);
  expect(union).toMatchObject({ least: rational(250), most: rational(350) });
  expect(union.reason).toContain("100 to 250");
});

test("a chain of control that reports one number is told as such and not collapsed", () => {
  const union = unionOf([reports("Fund LP", 100), reports("GP LLC", 100), reports("Jane Roe", 100)]);
  expect(union).toMatchObject({ least: rational(100), most: rational(300) });
  expect(union.reason).toContain("3 joint filers each report 100");
});

test("where somebody gave no number there is a least and no most", () => {
  expect(unionOf([reports("Fund LP", 100), reports("Adviser LLC", null)])).toMatchObject({
    least: rational(100),
    most: null,
  });
});

test("over rows sole power adds up, but within one joint filing it does not", () => {
  const rows = [[reports("Fund LP", 100, 100), reports("GP LLC", 100, 100)], [reports("Bank", 60, 50)]];
  expect(unionOfRows(rows)).toMatchObject({ least: rational(150), most: rational(260) });
});
