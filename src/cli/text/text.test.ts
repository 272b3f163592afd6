import { expect, test } from "vitest";
import { table } from "./table.ts";
import { labelled, visibleLength, wrap } from "./wrap.ts";

test("lines break at blanks, and a word that is too long stands alone", () => {
  expect(wrap("one two three", 8, "  ")).toBe("one two\n  three");
  expect(wrap("a extraordinarily b", 5)).toBe("a\nextraordinarily\nb");
});

test("later lines stand under the text beside its label", () => {
  expect(labelled("rule  ", "these are several words in a line", 26)).toBe(
    "rule  these are several\n      words in a line",
  );
});

test("colours take no room", () => {
  expect(visibleLength("\u001b[1mbold\u001b[22m")).toBe(4);
  expect(
    table(
      [{ heading: "a" }, { heading: "b", right: true }],
      [
        ["\u001b[1mx\u001b[22m", "1"],
        ["long", "10"],
      ],
    ),
  ).toBe("a      b\n\u001b[1mx\u001b[22m      1\nlong  10");
});
