import { describe, expect, it } from "vitest";
import { hasOtherDenominator, outstandingShares } from "./outstanding-shares.ts";

describe("shares outstanding", () => {
  it.each([
    ["The percentage is based upon 35,846,318 Shares outstanding.", 35_846_318n, null],
    [
      "There were 16,000,000 shares of Common Stock issued and outstanding as of May 1, 2024.",
      16_000_000n,
      "2024-05-01",
    ],
    ["Based on 16,000,000 shares outstanding. It has 16,000,000 shares outstanding.", 16_000_000n, null],
  ])("%s", (text, shares, asOf) => {
    expect(outstandingShares(text)?.shares.numerator).toBe(shares);
    expect(outstandingShares(text)?.asOf ?? null).toBe(asOf);
  });

  it.each([
    [
      "two numbers that differ",
      "There were 16,000,000 shares outstanding. Now 17,000,000 shares are outstanding.",
    ],
    ["a percent of them", "5.1% of the shares outstanding"],
    ["too few to be a class", "2,000 shares outstanding"],
    ["another number between", "1,000,000 of the 16,000,000 outstanding"],
  ])("%s", (_, text) => {
    const found = outstandingShares(text)?.shares.numerator ?? null;
    expect(found === null || found === 16_000_000n).toBe(true);
  });

  it("knows when another denominator is told of", () => {
    expect(
      hasOtherDenominator("Based on 10,000,000 shares outstanding assuming exercise of the warrants."),
    ).toBe(true);
    expect(hasOtherDenominator("Based on 10,000,000 shares outstanding.")).toBe(false);
  });
});
