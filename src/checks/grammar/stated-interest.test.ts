import { describe, expect, it } from "vitest";
import { statedAggregate, statedPercent } from "./stated-interest.ts";

describe("the number that a section says is owned", () => {
  it.each([
    ["Mr. Roe may be deemed to beneficially own 162 Shares, consisting of", 162n],
    ["Fund beneficially owns an aggregate of 1,500 shares of Common Stock.", 1500n],
    ["Aggregate amount beneficially owned: 900", 900n],
    ["Fund beneficially owns 5 shares; Trust beneficially owns 6 shares.", null],
    ["Fund is the beneficial owner of 5 shares of Common Stock and 3 shares of Preferred Stock", null],
    ["Fund beneficially owns 5.1% of the class.", null],
    ["See the cover page.", null],
  ])("%s", (text, expected) => {
    expect(statedAggregate(text)?.numerator ?? null).toBe(expected);
  });
});

describe("the percent that a section labels", () => {
  it.each([
    ["Percentage: 85.72%", "85.72%"],
    ["Percent of class: approximately 5.1%", "5.1%"],
    ["Percentage: Less than 1%", "less than 1%"],
    ["It owns 5.1% of the class.", undefined],
    ["Percentage: see row 13", undefined],
  ])("%s", (text, expected) => {
    expect(statedPercent(text)?.printed).toBe(expected);
  });
});
