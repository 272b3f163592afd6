import { describe, expect, it } from "vitest";
import { oneLine, plainText } from "./plain-text.ts";
import { sentences } from "./sentences.ts";

describe("sentences", () => {
  it.each([
    ["an honorific", "Mr. Roe sold. He kept none.", ["Mr. Roe sold.", "He kept none."]],
    ["an initial", "William B. Roe sold. None remain.", ["William B. Roe sold.", "None remain."]],
    ["a company in the middle", "Mill Co. Holdings sold shares.", ["Mill Co. Holdings sold shares."]],
    [
      "a company at the end",
      "It is held by Mill, Inc. Each share has one vote.",
      ["It is held by Mill, Inc.", "Each share has one vote."],
    ],
    ["a decimal", "At $2.50 a share. On May 1 it rose.", ["At $2.50 a share.", "On May 1 it rose."]],
    ["a closing quote", 'the "Notes." The Notes are due.', ['the "Notes."', "The Notes are due."]],
    ["a line is a paragraph", "Percentage: 5%\nSole power: 1", ["Percentage: 5%", "Sole power: 1"]],
    ["nothing", " \n ", []],
  ])("%s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("plain text", () => {
  it("makes quotes, hard blanks and escapes plain and keeps the lines", () => {
    expect(plainText("“A”\u00a0**B**\r\n\\$5")).toBe('"A" B\n$5');
  });

  it("joins lines where asked", () => {
    expect(oneLine(" a\n\n b\tc ")).toBe("a b c");
  });
});
