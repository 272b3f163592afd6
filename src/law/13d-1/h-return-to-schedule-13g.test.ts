import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { returnToSchedule13G } from "./h-return-to-schedule-13g.ts";

test.each([
  ["all legs", {}, "met"],
  ["it was on 13D from the start", { cameUnderEForG: false }, "not met"],
  ["the reason is there still", { reasonIsGone: false }, "not met"],
  ["it does not qualify", { qualifiesAgain: false }, "not met"],
  ["nobody says whether it qualifies", { qualifiesAgain: null }, "undetermined"],
])("%s", (_, facts, wanted) => {
  const all = {
    cameUnderEForG: true,
    reasonIsGone: true,
    qualifiesAgain: true,
    writeIn: "book.yaml",
    ...facts,
  };
  expect(inForceOn(returnToSchedule13G, day("2025-01-01"))(all).is).toBe(wanted);
});
