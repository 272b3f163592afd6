import type { Redline } from "../../base/redline.ts";
import type { PrintedParagraph } from "../printed-form/printed-form.ts";
import { escapeHtml, type Html, html, stacked } from "./html.ts";

const tags = { same: null, inserted: "ins", deleted: "del" } as const;

/** A redline as markup: what came as `<ins>`, what went as `<del>`, line breaks as `<br>`. */
export function runs(line: Redline): Html {
  const markup = line
    .map(({ is, text }) => {
      const tag = tags[is];
      return tag === null ? broken(text) : `<${tag}>${broken(text)}</${tag}>`;
    })
    .join("");
  return { markup };
}

const broken = (text: string): string => escapeHtml(text).replaceAll("\n", "<br>\n");

/** Paragraphs; one that begins with a letter or number in brackets hangs from it. */
export const paragraphs = (list: readonly PrintedParagraph[]): Html => stacked(list.map(paragraph));

export function paragraph({ text, letter, isContinued }: PrintedParagraph): Html {
  if (letter !== null) {
    return html`<p class="hanging"><span class="letter">${letter} </span>${runs(text)}</p>`;
  }
  return isContinued ? html`<p class="continued">${runs(text)}</p>` : html`<p>${runs(text)}</p>`;
}
