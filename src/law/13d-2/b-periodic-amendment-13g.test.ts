import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, asksFor, missingFact, owned } from "../testing/duties.ts";
import { cases } from "./b-periodic-amendment-13g.cases.ts";
import { periodicAmendment13G } from "./b-periodic-amendment-13g.ts";

test.each(cases)("$name: $due", ({ on, reported = "6", percent, changed = true, due }) => {
  const duty = inForceOn(
    periodicAmendment13G,
    day(on),
  )({ reported: owned("2021-02-14", reported), owned: owned(on, percent), holdingsChanged: changed });
  expect(answer(duty)).toBe(due);
});

test("what is missing of either percent is asked for", () => {
  const decide = (reported: string, percent: string) =>
    asksFor(
      inForceOn(
        periodicAmendment13G,
        day("2025-03-31"),
      )({
        reported: owned("2025-02-14", reported),
        owned: owned("2025-03-31", percent),
        holdingsChanged: true,
      }),
    );
  expect(decide("6", ">=6")).toEqual([missingFact.writeIn]);
  expect(decide(">=6", "7")).toEqual([missingFact.writeIn]);
});
