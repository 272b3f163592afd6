import { describe, expect, it } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { fourPowers } from "./four-powers.ts";

const read = (text: string) => {
  const { soleVotingPower, sharedVotingPower, soleDispositivePower, sharedDispositivePower } =
    fourPowers(text);
  return [soleVotingPower, sharedVotingPower, soleDispositivePower, sharedDispositivePower]
    .map((value) => (value ? toDecimal(value) : "-"))
    .join(" ");
};

describe("a list of the four powers", () => {
  it.each([
    [
      "1. Sole power to vote or direct vote: 81\n2. Shared power to vote or direct vote: 0\n3. Sole power to dispose or direct the disposition: 82\n4. Shared power to dispose or direct the disposition: 5",
      "81 0 82 5",
    ],
    [
      "(i) sole power to vote or to direct the vote: 1,234 (ii) shared power to vote or to direct the vote: None",
      "1234 0 - -",
    ],
    [
      "Sole Voting Power: 10; Shared Voting Power: -0-; Sole Dispositive Power: 10; Shared Dispositive Power: 0",
      "10 0 10 0",
    ],
    ["Sole power to dispose or to direct the disposition of: 7", "- - 7 -"],
    ["Sole power to vote: see row 7", "- - - -"],
    ["Sole power to vote: 5. Sole power to vote: 6.", "- - - -"],
    ["He has sole power to vote 900 shares.", "- - - -"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
