import { writableText } from "../writable-text.ts";

/** Markup that is safe to stand in a page: every text in it was escaped when it was put in. */
export interface Html {
  readonly markup: string;
}

type Content = Html | string | number | null | readonly Html[];

/**
 * Puts texts into markup, escaped; markup made by `html` goes in as it is, `null` as nothing.
 *
 * @example
 * html`<p>${"Ault & Company"}</p>`.markup //=> "<p>Ault &amp; Company</p>"
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const markup = parts
    .map((part, i) => part + (i < contents.length ? markupOf(contents[i] ?? null) : ""))
    .join("");
  return { markup };
}

/** One after the other, a line each. */
export const stacked = (parts: readonly (Html | null)[]): Html => ({
  markup: parts
    .filter((part) => part !== null && part.markup !== "")
    .map((part) => part?.markup)
    .join("\n"),
});

export const nothing: Html = { markup: "" };

/** `&`, `<`, `>` and both quotes as references; control characters, which HTML does not allow, out. */
export function escapeHtml(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (character) => references[character] ?? character);
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function markupOf(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string" || typeof content === "number") return escapeHtml(String(content));
  if ("markup" in content) return content.markup;
  return stacked(content).markup;
}
