import { describe, expect, test } from "vitest";
import { sourceEnd, sourceStart } from "./line.ts";
import { plainTextLines } from "./plain-text.ts";

const lines = (text: string) => plainTextLines(text, 0, text.length);
const texts = (text: string) => lines(text).map((line) => line.text);

describe("physical lines", () => {
  test.each([
    ["blank lines stay", "a\n\n b\r\n", ["a", "", " b"]],
    ["tabs part columns", "1\tNAME\n1234567\tX", ["1       NAME", "1234567         X"]],
    ["tags of tables leave their blanks", "<TABLE>\n<S>  <C>\n<CAPTION>x", ["         x"]],
    ["references are decoded", "AT&amp;T &lt;1% &#167;", ["AT&T <1% §"]],
    ["hard blanks are blanks", "a\u00a0b", ["a b"]],
    ["glyphs of boxes are boxes", "☑ □", ["☒ ☐"]],
  ])("%s", (_, text, expected) => expect(texts(text)).toEqual(expected));
});

test("pages end where their tags and form feeds stand", () => {
  expect(lines("a\n<PAGE>\nb\n\fc").map(({ kind, text }) => (kind === "page" ? "page" : text))).toEqual([
    "a",
    "page",
    "b",
    "page",
    "c",
  ]);
});

test("offsets count in the whole text, through tabs and references", () => {
  const text = "head\nx\ty &amp; z";
  const [line] = plainTextLines(text, 5, text.length);
  if (!line) throw new Error("no line");
  const at = (word: string) => {
    const from = line.text.indexOf(word);
    return text.slice(sourceStart(line, from), sourceEnd(line, from + word.length));
  };
  expect([at("y"), at("&"), at("z"), at("y & z")]).toEqual(["y", "&amp;", "z", "y &amp; z"]);
});
