import { describe, expect, it } from "vitest";
import { shareSplits } from "./share-splits.ts";

const splits = (text: string) => shareSplits(text).map(({ ratio, effective }) => [ratio, effective]);

describe("splits", () => {
  it("reads ratio and day", () => {
    expect(splits("On January 17, 2024, the Issuer effected a 1-for-25 reverse stock split.")).toEqual([
      ["1-for-25", "2024-01-17"],
    ]);
  });

  it("reads a ratio in words", () => {
    expect(splits("The Issuer completed a one-for-ten reverse split.")).toEqual([["one-for-ten", null]]);
  });

  it.each([
    "The Warrants are exercisable on a 1-for-1 basis.",
    "The Issuer may effect a 1-for-25 reverse stock split.",
    "Warrants on a one-for-one basis, subject to adjustment for any stock split.",
  ])("reads none in: %s", (text) => {
    expect(splits(text)).toEqual([]);
  });
});
