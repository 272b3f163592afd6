import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { transactionsOfThePastSixtyDays } from "./item-5-c-past-sixty-days.ts";

test.each([
  ["no schedule before: sixty days", "2024-07-24", null, "2024-05-25"],
  ["the last schedule is older", "2024-07-24", "2024-05-24", "2024-05-25"],
  ["the last schedule is of the sixtieth day", "2024-07-24", "2024-05-25", "2024-05-25"],
  ["the last schedule is younger", "2024-07-24", "2024-05-26", "2024-05-26"],
])("%s", (_, asOf, last, first) => {
  expect(
    inForceOn(transactionsOfThePastSixtyDays, day(asOf))(day(asOf), last === null ? null : day(last)),
  ).toBe(first);
});
