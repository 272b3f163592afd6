import { describe, expect, it } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import type { Rational } from "../../base/rational.ts";
import { conversionPrice, statedValue } from "./conversion-terms.ts";

const print = (value: Rational | null | undefined) => (value ? toDecimal(value) : null);

describe("the price of a conversion", () => {
  it.each([
    ["a conversion price of $2.50 per share", "2.5", null, null],
    [
      "a conversion price equal to the greater of (i) $0.10 per share and (ii) the lesser of (A) $0.22, or (B) 105% of the volume weighted average price",
      null,
      "0.1",
      "0.22",
    ],
    [
      "a conversion price equal to the lesser of (i) $4.00 and (ii) 90% of the closing price",
      null,
      null,
      "4",
    ],
    ["a conversion price equal to 80% of the lowest closing bid price", null, null, null],
  ])("%s", (text, fixed, floor, cap) => {
    const price = conversionPrice(text);
    expect([print(price?.fixed), print(price?.floor), print(price?.cap)]).toEqual([fixed, floor, cap]);
  });

  it("knows a price that follows the market", () => {
    expect(
      conversionPrice("a conversion price equal to 80% of the lowest closing bid price")?.market,
    ).toContain("closing bid price");
    expect(conversionPrice("a conversion price of $2.50")?.market).toBeNull();
  });

  it("is silent where no price is given", () => {
    expect(conversionPrice("convertible at the holder's option")).toBeNull();
    expect(conversionPrice("the conversion price was adjusted")).toBeNull();
  });
});

describe("a stated value", () => {
  it.each([
    ["Each share has a stated value of $1,000.00.", "1000"],
    ["a stated value of $1,000 … again a stated value of $1,000.00", "1000"],
    ["a stated value of $1,000 and a stated value of $100", null],
    ["no such words", null],
  ])("%s", (text, expected) => {
    expect(print(statedValue(text))).toBe(expected);
  });
});
