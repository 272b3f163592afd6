import { describe, expect, it } from "vitest";
import { redline } from "./redline.ts";
import { redlineParagraphs } from "./redline-paragraphs.ts";

const signs = { same: "", inserted: "+", deleted: "-" } as const;
const shown = (before: string, after: string): string =>
  redline(before, after)
    .map(({ is, text }) => (is === "same" ? text : `{${signs[is]}${text}}`))
    .join("");

describe("a redline", () => {
  it.each([
    [
      "a number is one word",
      "It owns 25,809,025 Shares.",
      "It owns 25,809,031 Shares.",
      "It owns {-25,809,025}{+25,809,031} Shares.",
    ],
    [
      "a phrase is replaced as one",
      "The Fund holds ten Class A Shares now.",
      "The Fund holds two Class B Shares now.",
      "The Fund holds {-ten}{+two} Class {-A}{+B} Shares now.",
    ],
    [
      "words that follow each other change as one",
      "On March 14 the Fund bought all Shares.",
      "On April 15 the Fund bought all Shares.",
      "On {-March 14}{+April 15} the Fund bought all Shares.",
    ],
    ["a sign beside a word stays", "(Amendment No. 2)", "(Amendment No. 3)", "(Amendment No. {-2}{+3})"],
    [
      "a sentence comes whole",
      "One stays. Two stays.",
      "One stays. New. Two stays.",
      "One stays. {+New. }Two stays.",
    ],
    [
      "sentences with nothing in common are replaced whole",
      "Nobody knows the reason why the Fund bought so many of them.",
      "On March 14 it signed, after long talks, an agreement of merger with the Issuer.",
      "{-Nobody knows the reason why the Fund bought so many of them.}{+On March 14 it signed, after long talks, an agreement of merger with the Issuer.}",
    ],
  ])("%s", (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it("gives up on texts that share nothing before it takes long", () => {
    const before = Array.from({ length: 40_000 }, (_, i) => `a${i}`).join(" ");
    const after = Array.from({ length: 40_000 }, (_, i) => `b${i}`).join(" ");
    expect(redline(before, after)).toEqual([
      { is: "deleted", text: before },
      { is: "inserted", text: after },
    ]);
  });
});

describe("paragraphs", () => {
  it("that were rewritten are set against what they were, others come and go whole", () => {
    const before = ["The Fund owns ten Shares of the Issuer.", "It may sell them.", "The end of it all."];
    const after = ["A new beginning.", "The Fund owns two Shares of the Issuer.", "The end of it all."];
    const found = redlineParagraphs(before, after);
    expect(found.map(({ before: was, after: is }) => [was, is])).toEqual([
      [null, 0],
      [0, 1],
      [1, null],
      [2, 2],
    ]);
  });
});
