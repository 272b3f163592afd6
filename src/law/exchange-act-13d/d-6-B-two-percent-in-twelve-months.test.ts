import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { exactly, missingFact } from "../testing/duties.ts";
import { cases } from "./d-6-B-two-percent-in-twelve-months.cases.ts";
import { twoPercentInTwelveMonths } from "./d-6-B-two-percent-in-twelve-months.ts";

test.each(cases)("$name: $expect", ({ on, acquired, outstanding, expect: wanted }) => {
  const outcome = inForceOn(
    twoPercentInTwelveMonths,
    day(on),
  )({
    on: day(on),
    acquired: Object.entries(acquired).map(([date, shares]) => ({ on: day(date), shares: exactly(shares) })),
    outstanding: outstanding === null ? null : exactly("10000000"),
    outstandingMissing: missingFact,
  });
  expect(outcome.is).toBe(wanted);
});
