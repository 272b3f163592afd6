import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { owned } from "../testing/duties.ts";
import { exitAtFivePercentOrLess } from "./b-exit-at-five-percent-or-less.ts";

test.each([
  ["5.000001", "not met"],
  ["5", "met"],
  ["4.999999", "met"],
  [">=4", "undetermined"],
  [">=6", "not met"],
])("last reported %s: %s", (percent, wanted) => {
  const on = "2025-03-03";
  expect(inForceOn(exitAtFivePercentOrLess, day(on))(owned(on, percent)).is).toBe(wanted);
});
