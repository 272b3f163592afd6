import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { rational, ZERO } from "../../base/rational.ts";
import type { Condition } from "../../model/ownership-facts.ts";
import { day, inForceOn } from "../rule.ts";
import { printed } from "../testing/printed.ts";
import { conditionsOutsideTheHoldersControl } from "./d-1-i-conditions-outside-the-holders-control.ts";

const approval: Condition = {
  what: "approval of the stockholders",
  satisfiedOn: day("2025-06-02"),
  holderControls: null,
  sharesBefore: rational(1_999_000),
  sharedAs: null,
  sharesBeforeMissing: { what: "the limit in shares", writeIn: "book.yaml" },
  facts: [],
};

const leaves = (asOf: string, more: Partial<Condition> = {}): string => {
  const on = day(asOf);
  const found = inForceOn(conditionsOutsideTheHoldersControl, on)({ ...approval, ...more }, on);
  return found.is === "limited" ? `${toDecimal(found.shares)}` : found.is;
};

test.each([
  ["the day before the approval", "2025-06-01", {}, "1999000"],
  ["the day of the approval", "2025-06-02", {}, "all"],
  ["the day after", "2025-06-03", {}, "all"],
  ["no approval ever", "2030-01-01", { satisfiedOn: null }, "1999000"],
  ["nothing without the condition", "2025-06-01", { sharesBefore: ZERO }, "0"],
  ["a condition that the holder controls", "2025-06-01", { holderControls: true }, "all"],
  ["a condition that the holder does not control", "2025-06-01", { holderControls: false }, "1999000"],
  ["a limit of unknown size", "2025-06-01", { sharesBefore: null }, "unknown"],
  ["a limit of unknown size, lifted", "2025-06-02", { sharesBefore: null }, "all"],
] as const)("%s", (_, asOf, more, expected) => {
  expect(leaves(asOf, more)).toBe(expected);
});

test("what is not known is named, with the place to write it", () => {
  const on = day("2025-06-01");
  expect(
    inForceOn(conditionsOutsideTheHoldersControl, on)({ ...approval, sharesBefore: null }, on),
  ).toMatchObject({
    missing: [{ what: "the limit in shares", writeIn: "book.yaml" }],
  });
});

test.each([
  ["2025-06-02", {}, "since 2025-06-02"],
  ["2025-06-01", {}, "not by 2025-06-01, so no more than 1,999,000 shares"],
  ["2025-06-01", { sharesBefore: ZERO }, "not by 2025-06-01, so nothing can be acquired"],
  ["2025-06-01", { sharesBefore: null }, "not by 2025-06-01, and the limit in shares is not known"],
  ["2025-06-01", { holderControls: true }, "not by 2025-06-01, but the holder can bring it about"],
] as const)("on %s, %o: %s", (asOf, more, says) => {
  const on = day(asOf);
  const condition = { ...approval, facts: [{ file: "book.yaml", line: 9 }], ...more };
  expect(printed(inForceOn(conditionsOutsideTheHoldersControl, on)(condition, on).step)).toEqual([
    `approval of the stockholders: ${says} [13d-3(d)(1)(i); 1 facts]`,
  ]);
});
