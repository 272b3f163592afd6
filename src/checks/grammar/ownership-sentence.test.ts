import { describe, expect, it } from "vitest";
import { ownershipSentences } from "./ownership-sentence.ts";

const read = (text: string) =>
  ownershipSentences(text).map(({ subject, shares, percents }) => [
    subject,
    shares.numerator,
    ...percents.map(({ printed }) => printed),
  ]);

describe("sentences that say what somebody owns", () => {
  it.each([
    [
      "Mrs. Roe may be deemed to beneficially own 2,852,941 shares of Class A Common Stock, representing approximately 8.6% of the class.",
      [["Mrs. Roe", 2_852_941n, "8.6%"]],
    ],
    ["(a) As of the date hereof, North Fund beneficially owned 686,997 Shares.", [["North Fund", 686_997n]]],
    [
      "(a) and (b) The Reporting Person is the beneficial owner of 436,763 shares of common stock, or 10.03 percent of 4,355,380 shares.",
      [["The Reporting Person", 436_763n, "10.03%"]],
    ],
    [
      "Parallel Fund has direct beneficial ownership of 500 shares, or 19.0% of one and 23.4% of another.",
      [["Parallel Fund", 500n, "19.0%", "23.4%"]],
    ],
    [
      "It relates to 322,100 Shares beneficially owned by the Reporting Persons, which constitute approximately 7.1% of the Shares.",
      [["the Reporting Persons", 322_100n, "7.1%"]],
    ],
    ["Fund is the beneficial owner of 500 shares of Common Stock and 300 shares of Preferred Stock.", []],
    ["North Fund beneficially owns 5,000 shares and South Fund beneficially owns 600 shares.", []],
    ["North Fund beneficially owns 5.1% of the class.", []],
    ["They ceased to be beneficial owners.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
