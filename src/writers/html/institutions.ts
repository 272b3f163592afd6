import { institutions } from "../institutions.ts";
import { box } from "./cover-page.ts";
import { type Html, html, stacked } from "./html.ts";

/** The boxes of Item 3 of Schedule 13G, marked by letter or by EDGAR's code. */
export function institutionBoxes(marked: readonly string[]): Html {
  const rows = institutions.map(
    ({ letter, code, words }) =>
      html`<li>(${letter}) ${box(marked.includes(letter) || marked.includes(code))} ${words}</li>`,
  );
  return html`<ul class="boxes">\n${stacked(rows)}\n</ul>`;
}
