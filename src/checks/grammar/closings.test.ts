import { describe, expect, it } from "vitest";
import { closingsIn, priceOf } from "./closings.ts";
import { pricedPurchases } from "./priced-purchase.ts";

const LATER =
  "On each of May 3, 2023 and May 4, 2023, Mill Co. sold to Fund 100 shares of Series B Preferred Stock and Series B Warrants to purchase 20 Shares, for a purchase price of $100,000.";

describe("closings in a text", () => {
  it("reads what changed hands, how often, and for how much", () => {
    const [closing] = closingsIn(LATER);
    expect(closing).toMatchObject({ times: 2, dates: ["2023-05-03", "2023-05-04"] });
    expect(closing?.securities[0]?.value.numerator).toBe(100n);
    expect(closing?.warrants[0]?.shares.numerator).toBe(20n);
    expect(closing?.dollars?.numerator).toBe(100_000n);
  });

  it.each([
    [
      "an agreement to sell later",
      "On May 1, 2023, Mill Co. agreed to sell 100 shares of Series B Preferred Stock.",
    ],
    ["a number at most", "On May 1, 2023, Fund purchased up to 100 shares of Series B Preferred Stock."],
    ["a conversion", "On May 1, 2023, Fund converted 100 shares of Series B Preferred Stock issued to it."],
    ["the shares themselves", "On May 1, 2023, Fund purchased 100 shares of Common Stock."],
    ["no date", "Fund purchased 100 shares of Series B Preferred Stock."],
  ])("%s is none", (_, text) => {
    expect(closingsIn(text)).toEqual([]);
  });

  it("takes no price from a stated value, from two sums, or from a conversion price", () => {
    expect(
      priceOf("Each has a stated value of $1,000 and was sold for a purchase price of $900.")?.numerator,
    ).toBe(900n);
    expect(priceOf("The purchase price was $900 and $800.")).toBeNull();
    expect(priceOf("The conversion price is $0.22.")).toBeNull();
  });
});

describe("purchases with a price", () => {
  it("reads shares, price and sum", () => {
    const [purchase] = pricedPurchases("Fund bought 1,000 shares at $2.50 per share for a total of $2,500.");
    expect(purchase).toMatchObject({ pricePlaces: 2 });
    expect(purchase?.shares.numerator).toBe(1000n);
    expect(purchase?.dollars.numerator).toBe(2500n);
  });

  it.each(["an average of", "approximately", "up to"])("leaves '%s' alone", (words) => {
    expect(
      pricedPurchases(`Fund bought 1,000 shares at ${words} $2.50 per share for a total of $2,500.`),
    ).toEqual([]);
  });
});
