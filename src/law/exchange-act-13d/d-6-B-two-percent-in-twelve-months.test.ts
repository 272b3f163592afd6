import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { asksFor, exactly, missingFact } from "../testing/duties.ts";
import { printed } from "../testing/printed.ts";
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

test.each([
  [
    "200000",
    "200,000 shares acquired from 2024-10-01 to 2025-10-01 ÷ 10,000,000 = 2.000000% of the class, not more than 2%: exempt",
  ],
  [
    "200001",
    "200,001 shares acquired from 2024-10-01 to 2025-10-01 ÷ 10,000,000 = 2.000010% of the class, more than 2%: not exempt",
  ],
])("%s acquired: told with the working and the paragraph", (shares, says) => {
  const on = day("2025-10-01");
  const { step } = inForceOn(
    twoPercentInTwelveMonths,
    on,
  )({
    on,
    acquired: [{ on, shares: exactly(shares) }],
    outstanding: exactly("10000000"),
    outstandingMissing: missingFact,
  });
  expect(printed(step)).toEqual([`${says} [Exchange Act §13(d)(6)(B), 15 U.S.C. 78m(d)(6)(B)]`]);
});

test.each([
  null,
  "0",
])("of a class of %s the part is not known, and the outstanding shares are asked for", (outstanding) => {
  const on = day("2025-10-01");
  const found = inForceOn(
    twoPercentInTwelveMonths,
    on,
  )({
    on,
    acquired: [{ on, shares: exactly("5") }],
    outstanding: outstanding === null ? null : exactly(outstanding),
    outstandingMissing: missingFact,
  });
  expect(asksFor(found)).toEqual([missingFact.writeIn]);
  expect(printed(found.step)).toEqual([
    "5 shares acquired from 2024-10-01 to 2025-10-01; what part of the class that is is not known [Exchange Act §13(d)(6)(B), 15 U.S.C. 78m(d)(6)(B)]",
  ]);
});
