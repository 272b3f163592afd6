import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { owned } from "../testing/duties.ts";
import { printed } from "../testing/printed.ts";
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

test.each([
  ["5", "last reported: 5.000000% on 2025-03-03, 5% or less: no more is due"],
  ["6", "last reported: 6.000000% on 2025-03-03, more than 5%"],
  [">=4", "at least 4.000000% on 2025-03-03: whether the last report shows more than 5% is not known"],
])("last reported %s: told under the paragraph", (percent, says) => {
  const { step } = inForceOn(exitAtFivePercentOrLess, day("2025-03-03"))(owned("2025-03-03", percent));
  expect(printed(step)).toEqual([`${says} [13d-2(b)]`]);
});
