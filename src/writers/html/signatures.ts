import type { PrintedLine, PrintedSignature, PrintedSignaturePage } from "../printed-form/printed-form.ts";
import { type Html, html, stacked } from "./html.ts";
import { paragraphs, runs } from "./redline.ts";

/** The signature page: the certification, and the signatures. */
export function signaturePage({ certification, signatures, comment }: PrintedSignaturePage): Html {
  return html`<section class="signature-page" aria-labelledby="signature">
<h2 id="signature">Signature</h2>
${paragraphs(certification)}
<div class="signatures">
${stacked(signatures.map(signature))}
</div>
${paragraphs(comment)}
</section>`;
}

function signature({ date, person, hand }: PrintedSignature): Html {
  return html`<div class="signature">
${stacked([
  date === null ? null : html`<p>${date.term}: ${runs(date.value)}</p>`,
  html`<h3>${runs(person)}</h3>`,
  html`<div class="hand">\n${stacked(hand.map(line))}\n</div>`,
])}
</div>`;
}

const line = ({ term, value }: PrintedLine): Html =>
  html`<p><span class="term">${term}:</span> <span>${runs(value)}</span></p>`;
