import { describe, expect, it } from "vitest";
import { leftOutRights } from "./left-out-rights.ts";

describe("rights left out of a number", () => {
  it("reads options that may be exercised now", () => {
    expect(
      leftOutRights(
        "Does not include 500 shares issuable upon exercise of options exercisable within 60 days.",
      ).map(({ shares }) => shares.numerator),
    ).toEqual([500n]);
  });

  it.each([
    "Does not include 500 shares issuable upon exercise of options not exercisable within 60 days.",
    "Does not include 500 shares under options, none of which is currently exercisable because of the limitation.",
    "Includes 500 shares issuable upon exercise of options exercisable within 60 days.",
    "Does not include 500 shares held by his wife.",
    "The number excludes any shares issuable upon exercise of options exercisable within 60 days.",
  ])("reads none in: %s", (text) => {
    expect(leftOutRights(text)).toEqual([]);
  });
});
