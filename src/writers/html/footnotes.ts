import type { PrintedNote } from "../printed-form/printed-form.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { runs } from "./redline.ts";

/** The marks at a value, each a link to its note. */
export function marks(notes: readonly PrintedNote[]): Html {
  if (notes.length === 0) return nothing;
  const links = notes.map(({ id, mark }) => html`<a href="#${id}">${mark}</a>`);
  return html` <sup class="mark">${links}</sup>`;
}

/** The notes beneath their stretch of the page. */
export function notesList(notes: readonly PrintedNote[]): Html {
  if (notes.length === 0) return nothing;
  const rows = notes.map(
    ({ id, mark, text }) =>
      html`<p class="note" id="${id}"><span class="mark">${mark} </span>${runs(text)}</p>`,
  );
  return html`<div class="notes" role="note">\n${stacked(rows)}\n</div>`;
}
