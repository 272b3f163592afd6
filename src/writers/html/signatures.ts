import { longDate } from "../../base/plain-date.ts";
import type { Schedule, Signature } from "../../model/schedule.ts";
import { CERTIFICATION } from "../certification.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { paragraphs } from "./paragraphs.ts";

/** The signature page: the certification, and a block for each reporting person. */
export function signaturePage(schedule: Schedule): Html {
  const { signatures, signatureComment } = schedule;
  const blocks = byPerson(signatures).map(([name, of]) => block(name, of));
  return html`<section class="signature-page" aria-labelledby="signature">
<h2 id="signature">Signature</h2>
${paragraphs(schedule.certification ?? CERTIFICATION)}
<div class="signatures">
${stacked(blocks)}
</div>
${signatureComment === null ? nothing : paragraphs(signatureComment)}
</section>`;
}

/** The signatures of each reporting person together, in the order of their first. */
export function byPerson(
  signatures: readonly Signature[],
): readonly (readonly [string, readonly Signature[]])[] {
  const names = [...new Set(signatures.map(personOf))];
  return names.map((name) => [name, signatures.filter((signature) => personOf(signature) === name)]);
}

const personOf = ({ reportingPerson, name }: Signature): string => reportingPerson ?? name;

function block(person: string, signatures: readonly Signature[]): Html {
  const lines = signatures.map(
    ({ name, by, title, date }) => html`<dl>
${line(by === null ? "Signature" : "By", by ?? name)}
${line("Title", title)}
${line("Date", date && longDate(date))}
</dl>`,
  );
  return html`<div class="signature"><h3>${person}</h3>\n${stacked(lines)}\n</div>`;
}

const line = (term: string, value: string | null): Html =>
  value === null ? nothing : html`<div><dt>${term}:</dt> <dd>${value}</dd></div>`;
