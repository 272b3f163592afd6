import { splitParagraphs } from "../item-paragraphs.ts";
import { escapeHtml, type Html, html, stacked } from "./html.ts";

/** A text in paragraphs, apart by blank lines; one that begins with a letter or number in brackets hangs from it. */
export function paragraphs(text: string): Html {
  return stacked(splitParagraphs(text).map(paragraph));
}

/** One paragraph. */
export function paragraph(text: string): Html {
  const [, letter, rest] = /^(\([a-z]{1,4}\)|\([A-Z0-9]{1,2}\)|•)\s+(.*)$/s.exec(text) ?? [];
  if (letter === undefined || rest === undefined) return html`<p>${broken(text)}</p>`;
  return html`<p class="hanging"><span class="letter">${letter} </span>${broken(rest)}</p>`;
}

/** A text with its own line breaks. */
export const broken = (text: string): Html => ({ markup: escapeHtml(text).replaceAll("\n", "<br>\n") });
