import { hasChanges } from "../../base/redline.ts";
import { POWERS_CAPTION } from "../../model/cover-rows.ts";
import type { PrintedCover, PrintedForm, PrintedRow } from "../printed-form/printed-form.ts";
import { boxesInLine } from "./boxes.ts";
import { marks, notesList } from "./footnotes.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { paragraphs, runs } from "./redline.ts";

/** The cover page of one reporting person: the form's numbered rows, and the notes beneath. */
export function coverPage({ cusip }: PrintedForm, { id, name, rows, comment, notes }: PrintedCover): Html {
  const firstPower = rows.findIndex(({ isPower }) => isPower);
  const printed = rows.map((row, i) => rowMarkup(row, i === firstPower));
  return html`<section class="cover" style="break-before: page" aria-labelledby="${id}">
<header class="cover-head"><h2 id="${id}">Cover page of ${runs(name)}</h2>${cusip.length === 0 ? nothing : html`<p class="cusip">CUSIP No. ${runs(cusip)}</p>`}</header>
<table class="rows">
<colgroup><col class="col-n"><col class="col-powers"><col class="col-n"><col></colgroup>
<tbody>
${stacked(printed)}
</tbody>
</table>
${comment.length === 0 ? nothing : html`<div class="comment"><p class="caption">Comment for Type of Reporting Person</p>\n${paragraphs(comment)}\n</div>\n`}${notesList(notes)}
</section>`;
}

function rowMarkup(
  { number, caption, isPower, isName, value, boxes }: PrintedRow,
  isFirstPower: boolean,
): Html {
  const said = html`${boxesInLine(boxes)}${runs(value.text)}${marks(value.notes)}`;
  const changed = hasChanges(value.text) || boxes.some(({ isMarked, wasMarked }) => isMarked !== wasMarked);
  const name = `value${isName ? " name" : ""}${changed ? " changed" : ""}`;
  const cell = html`<div class="caption">${caption}</div><div class="${name}">${said}</div>`;
  if (!isPower) return html`<tr><th scope="row">${number}</th><td colspan="3">${cell}</td></tr>`;
  const group = isFirstPower
    ? html`<th class="powers" scope="rowgroup" colspan="2" rowspan="4">${POWERS_CAPTION}</th>`
    : nothing;
  return html`<tr>${group}<th scope="row">${number}</th><td>${cell}</td></tr>`;
}
