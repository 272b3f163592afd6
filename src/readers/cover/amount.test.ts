import { describe, expect, test } from "vitest";
import { amountIn, onlyMarks } from "./amount.ts";

describe("the number of shares that a row says", () => {
  test.each([
    ["1,234", "1234"],
    ["1,234 shares (1)", "1234"],
    ["$1,234", "1234"],
    ["7, 146, 674", "7146674"],
    ["223945", "223945"],
    ["1,234.567", "1234.567"],
    ["-3,416,000-", "3416000"],
    ["- 189,185", "189185"],
    ["14,270,000 (See Item 5)", "14270000"],
    ["2,050,000 shares (with disclaimer as to 1,100,000 shares)", "2050000"],
    ["709,128 total shares consisting of 268,007 shares", "709128"],
    ["approximately 12,000 as of May 1, 2004", "12000"],
    ["25,229⁽¹⁾", "25229"],
    ["181,078(a)", "181078"],
  ])("%s", (text, value) => expect(amountIn(text)?.value).toBe(value));

  test.each([
    "0",
    "-0-",
    "- 0 -",
    "- - 0 -",
    "None",
    "NONE Beneficial ownership disclaimed",
    "nil",
    "0 shares",
    "No shares",
    "0 (See Item 5)",
    "- -0-",
  ])("%s says zero", (text) => expect(amountIn(text)?.value).toBe("0"));

  test.each([
    "",
    "N/A",
    "Not Applicable",
    "See Item 5",
    "See Items 4 and 5(a)",
    "(1)",
    "*",
    "-",
    "----",
    "See Note 2",
    "Rule 13d-4",
    "5.4%",
    "Page 3",
  ])("%j says no number", (text) => expect(amountIn(text)).toBeNull());
});

test("marks of footnotes are kept apart", () => {
  expect(amountIn("1,234 shares (1)(2)")?.marks).toEqual(["1", "2"]);
  expect(amountIn("5,678*")?.marks).toEqual(["*"]);
  expect(onlyMarks(" (2) ")).toEqual(["2"]);
  expect(onlyMarks("see (2)")).toEqual([]);
});
