import { describe, expect, it } from "vitest";
import { sumOfParts, totalsTold } from "./totals-told.ts";

const sums = (text: string) =>
  totalsTold(text).map((told) => [told.total.numerator, sumOfParts(told).numerator]);

describe("totals with their parts", () => {
  it("reads parts joined by 'and'", () => {
    expect(
      sums(
        "709,128 total shares consisting of 268,007 shares of Common Stock and 436,121 shares issuable upon conversion.",
      ),
    ).toEqual([[709_128n, 704_128n]]);
  });

  it.each([
    "709,128 shares consisting of 268,007 shares held by him, of which 1,000 shares are restricted, and 441,121 shares.",
    "709,128 shares consisting of (i) 268,007 shares and (ii) 441,121 shares.",
    "709,128 shares consisting of 268,007 shares bought at $5 and 441,121 shares.",
    "709,128 shares consisting of 709,128 shares held by him.",
    "709,128 shares consisting of 268,007 in one account and 441,121 in another.",
  ])("leaves: %s", (text) => {
    expect(sums(text)).toEqual([]);
  });
});
