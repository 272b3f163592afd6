import { expect, test } from "vitest";
import { loadItemTexts, parseItemText } from "./item-texts.ts";

test("paragraphs that open with a letter are parts, and what follows belongs to them", () => {
  const { parts, text } = parseItemText(
    "2",
    "items/item-2.md",
    "Preface.\n\n(d) None\nat all.\r\n\r\nNor before.\n\n(e) None.\n",
  );
  expect(parts).toEqual({ d: "None at all.\n\nNor before.", e: "None." });
  expect(text).toBe("Preface.\n\n(d) None at all.\n\nNor before.\n\n(e) None.");
});

test("a book without the folder has no texts", async () => {
  expect(await loadItemTexts("nowhere/book.yaml")).toEqual([]);
});
