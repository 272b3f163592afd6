import type { Format, SourceDocument } from "../source.ts";
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
  const { text, start, end } = document;
  const format = layoutOf(document);
  if (format === "html") return htmlLines(text, start, end);
  if (format === "markdown") return markdownLines(text, start, end);
  return plainTextLines(text, start, end);
}

const STRUCTURE = /<(?:html|body|p|div|br|td|pre|li|h[1-6])(?=[\s>/])/gi;
const MARKDOWN = /\*\*[^\s*][^*\n]{0,200}\*\*|^#{1,6} \S|<input\b|\|[ \t]{0,8}:?-{3}/gm;
const SET_WITH_BLANKS = /^[ \t]{8,}\S/gm;
const SAMPLE = 100_000;

/**
 * How the document's lines are set. A stray `<u>` or `**` in plain text makes no page of it: what counts is whether tags
 * or blanks set the lines.
 */
export function layoutOf({ text, start, end, format }: SourceDocument): Format {
  if (format === "plain-text" || format === "edgar-xml") return format;
  const sample = text.slice(start, Math.min(end, start + SAMPLE));
  if (format === "html" && /<(?:html|body)(?=[\s>])/i.test(sample)) return "html";
  const lines = sample.split("\n", 4000).length;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  if (format === "html" && count(STRUCTURE) * 40 > lines) return "html";
  return count(MARKDOWN) > 1 && count(SET_WITH_BLANKS) * 10 < lines ? "markdown" : "plain-text";
}
