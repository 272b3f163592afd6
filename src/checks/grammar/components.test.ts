import { describe, expect, it } from "vitest";
import { rational } from "../../base/rational.ts";
import { canAddUpTo, componentsOf } from "./components.ts";

const read = (text: string) =>
  componentsOf(text)?.parts.map(({ value, isRight }) => `${value.numerator}${isRight ? " right" : ""}`) ??
  null;

describe("the parts of an amount", () => {
  it.each([
    ["Represents (i) 81 shares and (ii) 81 shares underlying stock options.", ["81", "81 right"]],
    [
      "consisting of (i) 5 Shares, (ii) 200 Shares issuable upon conversion of 44 shares of Preferred Stock, and (iii) 7 Shares held by Mill, Inc.",
      ["5", "200 right", "7"],
    ],
    ["comprised of (a) 5 shares and (b) options to purchase 6 shares", ["5", "6 right"]],
    [
      "consisting of (1) 5 shares and (2) 6 shares. The price is the lesser of (1) $3 and (2) $4.",
      ["5", "6"],
    ],
    ["Represents (i) 5 shares and (ii) 6 shares. It is the greater of (i) 1 and (ii) 2.", ["5", "6"]],
    [
      "consisting of (i) 5 shares and (ii) 100 shares of Preferred Stock convertible into 400 shares",
      ["5", "400 right"],
    ],
    ["consisting of (i) all of the shares of Mill Co. that it owns and (ii) 5 shares", null],
    ["Represents 81 shares.", null],
    ["the greater of (i) $0.10 and (ii) $0.22", null],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("knows a list that need not be all", () => {
    expect(componentsOf("Includes (i) 5 shares and (ii) 6 shares.")?.exhaustive).toBe(false);
    expect(componentsOf("Represents (i) 5 shares and (ii) 6 shares.")?.exhaustive).toBe(true);
  });
});

describe("what parts can add up to", () => {
  const parts =
    componentsOf("Represents (i) 500 shares, of which 50 are restricted, and (ii) 300 shares.")?.parts ?? [];

  it.each([
    [800, true],
    [350, true],
    [300, true],
    [801, false],
    [850, false],
  ])("%d: %s", (target, expected) => {
    expect(canAddUpTo(parts, rational(target))).toBe(expected);
  });
});

it("the last part of a note ends before the next note begins", () => {
  const notes =
    "(1) Represents (i) 2,245 shares and (ii) 81 shares underlying options exercisable within 60 days. (2) Represents (i) 25,229 shares held by Example, Inc. and (ii) 200,000 shares issuable upon conversion of 44 shares of Preferred Stock.";
  expect(componentsOf(notes)?.parts.map(({ words }) => words.includes("conversion"))).toEqual([false, false]);
});
