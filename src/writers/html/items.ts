import type { PrintedSection } from "../printed-form/printed-form.ts";
import { box, boxList } from "./boxes.ts";
import { marks, notesList } from "./footnotes.ts";
import { type Html, html, stacked } from "./html.ts";
import { paragraph, runs } from "./redline.ts";
import { table } from "./tables.ts";

/** An item with its heading, boxes, text, tables and notes. */
export function itemSection({ id, heading, ...section }: PrintedSection): Html {
  const { boxes, question, blocks, notes } = section;
  return html`<section class="item" aria-labelledby="${id}">
<h2 id="${id}">${runs(heading.text)}${marks(heading.notes)}</h2>
${stacked([
  boxList(boxes),
  question === null ? null : html`<p>${question.words} ${box(question.box)}</p>`,
  ...blocks.map((block) => (block.is === "table" ? table(block) : paragraph(block))),
  notesList(notes),
])}
</section>`;
}
