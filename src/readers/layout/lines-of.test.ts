import { expect, test } from "vitest";
import { lineIndex } from "../../base/place.ts";
import type { Format } from "../source.ts";
import { linesOf } from "./lines-of.ts";

const kinds = (text: string, format: Format): readonly string[] =>
  linesOf({ text, start: 0, end: text.length, format, lines: lineIndex(text), submission: null }).map(
    ({ kind, text: said }) => `${kind}: ${said}`,
  );

test("a document is laid out as its format says", () => {
  expect(kinds("<p>Item 4.</p>", "html")).toEqual(["paragraph: Item 4."]);
  expect(kinds("**Item 4.**", "markdown")).toEqual(["paragraph: Item 4."]);
  expect(kinds("  **Item 4.**", "plain-text")).toEqual(["printed:   **Item 4.**"]);
});
