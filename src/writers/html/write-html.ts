import type { Schedule } from "../../model/schedule.ts";
import type { PageOptions } from "../page-options.ts";
import { printForm } from "../printed-form/print-form.ts";
import type { PrintedForm, PrintedTable } from "../printed-form/printed-form.ts";
import { coverPage } from "./cover-page.ts";
import { notesList } from "./footnotes.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { itemSection } from "./items.ts";
import { paragraphs } from "./redline.ts";
import { signaturePage } from "./signatures.ts";
import { styleSheet } from "./style.ts";
import { table } from "./tables.ts";
import { titlePage } from "./title-page.ts";

/**
 * The schedule as one HTML file in the shape of the form: title page, a cover page for each reporting person with its
 * numbered rows and notes, the items, the exhibits and the signatures.
 *
 * The page needs nothing from elsewhere, runs nothing, and is the same bytes every time. What the schedule does not
 * give stays blank.
 *
 * @example
 * writeHtml(schedule, { watermark: "DRAFT" }) //=> "<!DOCTYPE html>\n<html lang=\"en\">…"
 */
export function writeHtml(schedule: Schedule, options: PageOptions = {}): string {
  const form = printForm(schedule, options.previous ?? null);
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${form.title}</title>
<style>
${{ markup: styleSheet }}</style>
</head>
<body>
${options.watermark === undefined ? nothing : html`<div class="watermark" role="note">${options.watermark}</div>`}
<main>
${stacked([
  titlePage(form),
  ...form.covers.map((cover) => coverPage(form, cover)),
  body(form),
  signaturePage(form.signaturePage),
  form.exhibitIndex === null ? null : html`<div class="body">${itemSection(form.exhibitIndex)}</div>`,
  annex(form.annex),
])}
</main>
</body>
</html>
`;
  return page.markup;
}

/** What follows the covers: when it was filed before, the items, and notes that stand nowhere else. */
function body({ history, sections, looseNotes }: PrintedForm): Html {
  return html`<div class="body" style="break-before: page">
${stacked([
  history.length === 0 ? null : html`<div class="history">${paragraphs(history)}</div>`,
  ...sections.map(itemSection),
  notesList(looseNotes),
])}
</div>`;
}

/** Instruction C, a page of its own. */
function annex(tables: readonly PrintedTable[]): Html {
  if (tables.length === 0) return nothing;
  return html`<section class="item annex" aria-labelledby="instruction-c">
<h2 id="instruction-c">Schedule A</h2>
${stacked(tables.map(table))}
</section>`;
}
