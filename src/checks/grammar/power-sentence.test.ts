import { describe, expect, it } from "vitest";
import { powerSentences } from "./power-sentence.ts";

const read = (text: string) =>
  powerSentences(text).map(
    ({ subject, how, votes, disposes, shares }) =>
      `${subject}: ${how}${votes ? " vote" : ""}${disposes ? " sell" : ""} ${shares.numerator}`,
  );

describe("sentences on power over shares", () => {
  it.each([
    ["(b) Mr. Roe has the sole power to vote and to dispose of 900 shares.", ["Mr. Roe: sole vote sell 900"]],
    [
      "The Reporting Person has shared voting power over 1,500 shares of Common Stock.",
      ["The Reporting Person: shared vote 1500"],
    ],
    [
      "North Fund, L.P. possesses the sole power to vote and the sole power to dispose of 950,000 shares.",
      ["North Fund, L.P.: sole vote sell 950000"],
    ],
    ["Mr. Roe has sole power over 900 shares and shared power over 100 shares.", []],
    ["Mr. Roe has sole power to vote 900 shares and shared power to dispose of them.", []],
    ["If it exercised the option, Mill Co. would have sole power to vote 900 shares.", []],
    ["Mr. Roe has sole power to vote his shares.", []],
    ["Mr. Roe has 900 shares.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
