import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  HUNDRED,
  multiply,
  ONE,
  type Rational,
  rational,
} from "../../base/rational.ts";
import { day, inForceOn } from "../rule.ts";
import { beneficialOwnershipLimitation } from "./d-1-i-beneficial-ownership-limitation.ts";

const rule = inForceOn(beneficialOwnershipLimitation, day("2025-03-01"));
const outstanding = rational(10_000_000);

test("the limit is never exceeded, and one more share would exceed it", () => {
  const percents = fc.integer({ min: 1, max: 9999 }).map((hundredths) => rational(hundredths, 100));
  const percentAfter = (owned: Rational, own: Rational, shares: Rational): Rational =>
    divide(multiply(add(owned, shares), HUNDRED), add(add(outstanding, own), shares));
  fc.assert(
    fc.property(percents, fc.nat(5_000_000), fc.nat(1_000_000), (percent, held, rights) => {
      const owned = rational(held + rights);
      const own = rational(rights);
      const { shares } = rule.sharesWithin(percent, { owned, outstanding, ownUnissued: own }, true);
      if (shares.numerator > 0n)
        expect(compare(percentAfter(owned, own, shares), percent)).toBeLessThanOrEqual(0);
      expect(compare(percentAfter(owned, own, add(shares, ONE)), percent)).toBe(1);
    }),
  );
});
