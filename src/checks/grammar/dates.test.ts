import { describe, expect, it } from "vitest";
import { datesIn, occasionsOf } from "./dates.ts";

describe("dates in a text", () => {
  it("reads those that are, and no others", () => {
    expect(datesIn("July 4, 2024 and June 31, 2024, then May 1st, 2023").map(({ date }) => date)).toEqual([
      "2024-07-04",
      "2023-05-01",
    ]);
  });
});

describe("when a sentence says that something happened", () => {
  it.each([
    ["On May 1, 2023, Fund bought shares.", { dates: ["2023-05-01"], onEach: false }],
    ["On or about May 1, 2023 Fund bought shares.", { dates: ["2023-05-01"], onEach: false }],
    [
      "On each of May 1, 2023, May 2, 2023 and May 4, 2023, Fund bought shares.",
      { dates: ["2023-05-01", "2023-05-02", "2023-05-04"], onEach: true },
    ],
    [
      "On May 1, 2023, under an agreement of April 3, 2022, Fund bought shares.",
      { dates: ["2023-05-01"], onEach: false },
    ],
    ["Fund bought shares on May 1, 2023.", null],
    ["On the closing date of May 1, 2023", null],
  ])("%s", (sentence, expected) => {
    expect(occasionsOf(sentence)).toEqual(expected);
  });
});
