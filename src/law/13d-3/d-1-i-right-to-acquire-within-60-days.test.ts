import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { rightOf } from "../testing/facts.ts";
import { cases } from "./d-1-i-right-to-acquire-within-60-days.cases.ts";
import { rightToAcquireWithin60Days } from "./d-1-i-right-to-acquire-within-60-days.ts";

test.each(cases)("$name: $expect", ({ right, asOf, expect: wanted }) => {
  const on = day(asOf);
  expect(inForceOn(rightToAcquireWithin60Days, on)(rightOf(right), on).is).toBe(wanted);
});

test("an undetermined answer names the fact and where to write it", () => {
  const on = day("2024-07-23");
  expect(inForceOn(rightToAcquireWithin60Days, on)(rightOf(), on)).toMatchObject({
    missing: [{ what: "from when warrants can be exercised", writeIn: "book.yaml" }],
  });
});
