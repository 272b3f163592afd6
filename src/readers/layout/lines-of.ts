import type { SourceDocument } from "../source.ts";
import { htmlLines } from "./html.ts";
import type { Line } from "./line.ts";
import { markdownLines } from "./markdown.ts";
import { plainTextLines } from "./plain-text.ts";

/**
 * The lines of a document in reading order, whatever its format.
 *
 * @example
 * linesOf({ text: "<p>Item 4.</p>", start: 0, end: 14, format: "html", … })
 * //=> [{ kind: "paragraph", text: "Item 4.", cells: [], table: null, runs: [0, 3, 10] }]
 */
export function linesOf(document: SourceDocument): readonly Line[] {
  const { text, start, end, format, isAscii = false } = document;
  if (format === "html") return htmlLines(text, start, end);
  if (format === "markdown") return markdownLines(text, start, end);
  return plainTextLines(text, start, end, isAscii);
}
