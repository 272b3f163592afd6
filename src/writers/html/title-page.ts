import type { PrintedFace, PrintedField, PrintedForm } from "../printed-form/printed-form.ts";
import { box, boxList } from "./boxes.ts";
import { marks, notesList } from "./footnotes.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { runs } from "./redline.ts";

/** The face of the form: issuer, class, CUSIP, who receives notices, the date of the event. */
export function titlePage({ name, face }: PrintedForm): Html {
  return html`<header class="face">
<p class="agency">UNITED STATES<br>
SECURITIES AND EXCHANGE COMMISSION<br>
<span class="place">Washington, D.C. 20549</span></p>
<h1>${name}</h1>
<p>Under the Securities Exchange Act of 1934</p>
${face.amendment.length === 0 ? nothing : html`<p class="amendment">${runs(face.amendment)}</p>`}
${stacked(face.fields.map(field))}
${question(face)}
${notesList(face.notes)}
<p class="form-note">${face.formNote}</p>
</header>`;
}

function field({ caption, value, persons }: PrintedField): Html {
  if (persons !== null) {
    const blocks = persons.map((lines) => {
      const rows = lines.map((line) => html`<div>${runs(line)}</div>`);
      return html`<div class="filled person">${stacked(rows)}</div>`;
    });
    return html`<div class="field"><div class="persons">${stacked(blocks)}</div>
<span class="under">(${caption})</span></div>`;
  }
  return html`<p class="field"><span class="filled">${runs(value.text)}${marks(value.notes)}</span><br>
<span class="under">(${caption})</span></p>`;
}

/** One box stands behind its question, several beneath it. */
function question({ question, boxes }: PrintedFace): Html {
  const [first, second] = boxes;
  if (first && !second) return html`<p class="boxed">${question} ${box(first)}</p>`;
  return html`<div class="boxed"><p>${question}</p>
${boxList(boxes)}</div>`;
}
