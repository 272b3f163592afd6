import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ItemText } from "../model/book.ts";

/**
 * The user's own words for the items of the schedule: `items/item-2.md` and so on, beside the book. A book without the
 * folder has none.
 */
export async function loadItemTexts(bookFile: string): Promise<readonly ItemText[]> {
  const folder = join(dirname(bookFile), "items");
  const names = await readdir(folder).catch(() => []);
  const texts = names.flatMap((name) => {
    const item = /^item-(\d{1,2})\.md$/.exec(name)?.[1];
    return item === undefined ? [] : [{ item, file: join(folder, name) }];
  });
  const loaded = await Promise.all(
    texts.map(async ({ item, file }) => parseItemText(item, file, await readFile(file, "utf8"))),
  );
  return loaded.toSorted((a, b) => Number(a.item) - Number(b.item));
}

/**
 * Takes an item's text apart at the paragraphs that open with a letter in brackets.
 *
 * @example
 * parseItemText("2", "items/item-2.md", "(d) None.\n\n(e) None.").parts //=> { d: "None.", e: "None." }
 */
export function parseItemText(item: string, file: string, written: string): ItemText {
  const paragraphs = written
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
  const parts: Record<string, string> = {};
  let letter: string | null = null;
  for (const paragraph of paragraphs) {
    const opened = /^\(([a-j])\)\s+(.*)$/.exec(paragraph);
    if (opened?.[1] && opened[2] !== undefined) {
      letter = opened[1];
      parts[letter] = opened[2];
    } else if (letter !== null) parts[letter] = `${parts[letter]}\n\n${paragraph}`;
  }
  return { item, file, text: paragraphs.join("\n\n"), parts };
}
