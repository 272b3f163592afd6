import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { asksFor } from "../testing/duties.ts";
import { type ReturnFacts, returnToSchedule13G } from "./h-return-to-schedule-13g.ts";

const decide = (facts: Partial<ReturnFacts>) =>
  inForceOn(
    returnToSchedule13G,
    day("2025-01-01"),
  )({ cameUnderEForG: true, reasonIsGone: true, qualifiesAgain: true, writeIn: "schedule", ...facts });

test.each([
  ["all legs", {}, "met"],
  ["it was on 13D from the start", { cameUnderEForG: false }, "not met"],
  ["the reason is there still", { reasonIsGone: false }, "not met"],
  ["it does not qualify", { qualifiesAgain: false }, "not met"],
  ["nobody says whether it qualifies", { qualifiesAgain: null }, "undetermined"],
  [
    "nobody says whether it qualifies, and the reason is there still",
    { reasonIsGone: false, qualifiesAgain: null },
    "not met",
  ],
])("%s", (_, facts, wanted) => {
  expect(decide(facts).is).toBe(wanted);
});

test("each leg that nobody speaks of is asked for at its key", () => {
  const nobody = { cameUnderEForG: null, reasonIsGone: null, qualifiesAgain: null };
  expect(asksFor(decide(nobody))).toEqual(["schedule.switched", "schedule.reason-is-gone", "schedule.rule"]);
});
