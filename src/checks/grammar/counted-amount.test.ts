import { describe, expect, it } from "vitest";
import { countedAmounts, isNamedSecurity } from "./counted-amount.ts";
import { warrantCoverages } from "./warrant-coverage.ts";

const read = (text: string) => countedAmounts(text).map(({ value, key }) => `${value.numerator} ${key}`);

describe("amounts and what they count", () => {
  it.each([
    ["41,500 shares of Series C Preferred Stock", ["41500 series c preferred stock"]],
    ["44,000 shares of Series C Convertible Preferred Stock held", ["44000 series c preferred stock"]],
    ["162 Shares, of which 81", ["162 shares"]],
    ["900 shares of the Issuer's Common Stock", ["900 common stock"]],
    ["300 additional units", ["300 units"]],
    ["$500 of shares", []],
    ["sixty days after 60 days", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("tells a security of its own from the shares themselves", () => {
    expect(isNamedSecurity("series c preferred stock")).toBe(true);
    expect(isNamedSecurity("common stock")).toBe(false);
    expect(isNamedSecurity("shares")).toBe(false);
  });
});

describe("what warrants cover", () => {
  const covers = (text: string) =>
    warrantCoverages(text).map(({ name, shares }) => `${name}: ${shares.numerator}`);

  it.each([
    ["Series B Warrants to purchase 20 Shares", ["series b warrants: 20"]],
    ["warrants to purchase up to 300 shares", ["warrants: 300"]],
    [
      'warrants owned by Fund, which are exercisable into 60 Shares (the "Series B Warrants")',
      ["series b warrants: 60"],
    ],
    ["an option to purchase 50 Shares", []],
    ["100 Shares", []],
  ])("%s", (text, expected) => {
    expect(covers(text)).toEqual(expected);
  });
});
