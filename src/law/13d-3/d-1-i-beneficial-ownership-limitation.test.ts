import { expect, test } from "vitest";
import { decimal, toDecimal } from "../../base/decimal.ts";
import { rational } from "../../base/rational.ts";
import { day, inForceOn } from "../rule.ts";
import { printed } from "../testing/printed.ts";
import { noticeCases, roomCases } from "./d-1-i-beneficial-ownership-limitation.cases.ts";
import { beneficialOwnershipLimitation } from "./d-1-i-beneficial-ownership-limitation.ts";

const on = day("2025-03-01");
const rule = inForceOn(beneficialOwnershipLimitation, on);
const outstanding = rational(10_000_000);

test.each(roomCases)("$name: $shares", ({ percent, owned, ownUnissued = 0, unissued = true, shares }) => {
  const standing = { owned: rational(owned), outstanding, ownUnissued: rational(ownUnissued) };
  expect(toDecimal(rule.sharesWithin(decimal(percent)!, standing, unissued).shares)).toBe(shares);
});

test.each(noticeCases)("$name", ({ blocker, percent }) => {
  const found = rule.percentInForce(
    { percent: rational(499, 100), noticeDays: null, raised: [], facts: [], ...blocker },
    on,
  );
  expect(found.percent && toDecimal(found.percent)).toBe(percent);
});

test.each(noticeCases)("$name: $says", ({ blocker, says }) => {
  const fact = { percent: rational(499, 100), noticeDays: null, raised: [], ...blocker };
  const { step } = rule.percentInForce({ ...fact, facts: [{ file: "book.yaml", line: 5 }] }, on);
  expect(printed(step)).toEqual([`${says} [13d-3(d)(1)(i); 1 facts]`]);
});

test.each([
  ["4.99", true, "4.99% of 10,000,100, less 300 owned, ÷ 95.01% leaves 524,897 shares"],
  ["4.99999", true, "4.99999% of 10,000,100, less 300 owned, ÷ 95.00001% leaves 526,004 shares"],
  ["10", false, "10% of 10,000,100, less 300 owned leaves 999,710 shares"],
])("a limit of %s percent, of unissued shares %s: with its working", (percent, unissued, says) => {
  const standing = { owned: rational(300), outstanding, ownUnissued: rational(100) };
  expect(printed(rule.sharesWithin(decimal(percent)!, standing, unissued).step)).toEqual([
    `${says} [13d-3(d)(1)(i)]`,
  ]);
});

test("a third of the class is a limit, too", () => {
  const standing = { owned: rational(0), outstanding: rational(999), ownUnissued: rational(0) };
  const { shares, step } = rule.sharesWithin(rational(100, 3), standing, false);
  expect([toDecimal(shares), step.says]).toEqual([
    "333",
    "about 33.3333% of 999, less 0 owned leaves 333 shares",
  ]);
});
