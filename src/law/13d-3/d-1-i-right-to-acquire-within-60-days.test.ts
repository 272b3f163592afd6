import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { rightOf } from "../testing/facts.ts";
import { printed } from "../testing/printed.ts";
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

test.each([
  ["expired the day before", { expires: day("2024-07-22") }, "warrants expired on 2024-07-22"],
  [
    "from the day itself",
    { exercisableFrom: day("2024-07-23") },
    "exercisable since 2024-07-23, not after 2024-09-21 (day 60)",
  ],
  [
    "from the day after",
    { exercisableFrom: day("2024-07-24") },
    "exercisable from 2024-07-24, not after 2024-09-21 (day 60)",
  ],
  [
    "at the latest on day 60",
    { exercisableNoLaterThan: day("2024-09-21") },
    "exercisable by 2024-09-21 at the latest, not after 2024-09-21 (day 60)",
  ],
  [
    "on day 61, for control",
    { exercisableFrom: day("2024-09-22"), controlPurpose: true },
    "acquired with the purpose or effect of changing or influencing control: counted immediately, whatever the sixty days say",
  ],
  ["on a day that nobody says", {}, "whether warrants can be exercised by 2024-09-21 (day 60) is not known"],
  [
    "on day 61, not for control",
    { exercisableFrom: day("2024-09-22"), controlPurpose: false },
    "exercisable from 2024-09-22, after 2024-09-21 (day 60)",
  ],
  [
    "on day 61, for what nobody says",
    { exercisableFrom: day("2024-09-22") },
    "exercisable from 2024-09-22, after 2024-09-21 (day 60)",
  ],
] as const)("%s: told with the day and the paragraph", (_, more, says) => {
  const on = day("2024-07-23");
  const right = rightOf({ ...more, facts: [{ file: "book.yaml", line: 4 }] });
  expect(printed(inForceOn(rightToAcquireWithin60Days, on)(right, on).step)).toEqual([
    `${says} [13d-3(d)(1)(i); 1 facts]`,
  ]);
});

test("on day 61 at the latest: met for control, otherwise the day is asked for", () => {
  const on = day("2024-07-23");
  const decide = (controlPurpose: boolean | null, endsByItself = false) =>
    inForceOn(rightToAcquireWithin60Days, on)(
      rightOf({ exercisableNoLaterThan: day("2024-09-22"), controlPurpose, endsByItself }),
      on,
    ).is;
  expect([decide(true), decide(false), decide(null)]).toEqual(["met", "undetermined", "undetermined"]);
  expect(decide(true, true)).toBe("undetermined");
});
