import { describe, expect, it } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { amountsIn, firstAmount } from "./amount.ts";

const read = (text: string) => amountsIn(text).map(({ value, unit }) => `${toDecimal(value)} ${unit}`);

describe("amounts in a text", () => {
  it.each([
    ["41,500 shares", ["41500 number"]],
    ["$41.5 million", ["41500000 dollars"]],
    ["$ 500,000 for 500 shares", ["500000 dollars", "500 number"]],
    ["5.2% and 5 percent", ["5.2 percent", "5 percent"]],
    ["2.5 shares", ["2.5 number"]],
    ["Rule 13d-3 and Exhibit 99.1-A", []],
    ["from 1,2345 on", []],
    ["$1,000.00 each", ["1000 dollars"]],
    ["(162)", ["162 number"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("gives the first of a unit", () => {
    expect(firstAmount("81 shares at $3", "dollars")?.numerator).toBe(3n);
    expect(firstAmount("81 shares", "dollars")).toBeNull();
  });
});
