import type { PrintedBox } from "../printed-form/printed-form.ts";
import { type Html, html, nothing, stacked } from "./html.ts";

/** A box of the form, marked or not; where its mark changed, as it was and as it is. */
export function box({ isMarked, wasMarked }: PrintedBox): Html {
  return isMarked === wasMarked
    ? drawn(isMarked)
    : html`<del>${drawn(wasMarked)}</del><ins>${drawn(isMarked)}</ins>`;
}

const drawn = (marked: boolean): Html =>
  html`<span class="box" role="img" aria-label="${marked ? "marked" : "not marked"}">${marked ? "☒" : "☐"}</span>`;

/** Boxes in a row: `(a) ☐ (b) ☒`. */
export function boxesInLine(boxes: readonly PrintedBox[]): Html {
  const choices = boxes.map((one) =>
    one.before === null ? box(one) : html`<span class="choice">${one.before} ${box(one)}</span>`,
  );
  return { markup: choices.map(({ markup }) => markup).join(" ") };
}

/** Boxes under each other, each with its words. */
export function boxList(boxes: readonly PrintedBox[]): Html {
  if (boxes.length === 0) return nothing;
  const rows = boxes.map(
    (one) => html`<li>${one.before === null ? nothing : html`${one.before} `}${box(one)} ${one.words}</li>`,
  );
  return html`<ul class="boxes">\n${stacked(rows)}\n</ul>`;
}
