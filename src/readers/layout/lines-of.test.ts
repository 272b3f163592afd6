import { expect, test } from "vitest";
import { lineIndex } from "../../base/place.ts";
import type { Format } from "../source.ts";
import { layoutOf } from "./lines-of.ts";

const layout = (text: string, format: Format): Format =>
  layoutOf({ text, start: 0, end: text.length, format, lines: lineIndex(text), submission: null });

const columns = "          SOLE VOTING POWER\n          1,234**\n".repeat(20);

test("stray tags in plain text make no page of it", () => {
  expect(layout(`${columns}<u>x</u> <b>y</b>`, "html")).toBe("plain-text");
  expect(layout("<p>a</p><p>b</p>", "html")).toBe("html");
});

test("notes marked with stars in plain text make no Markdown of it", () => {
  expect(layout(`${columns}** see Note 1 **`, "markdown")).toBe("plain-text");
  expect(layout("**Item 1.**\n\n**Item 2.**\n", "markdown")).toBe("markdown");
});
