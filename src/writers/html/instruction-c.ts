import type { InstructionCPerson, Schedule } from "../../model/schedule.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { broken } from "./paragraphs.ts";

/** Executive officers, directors and controlling persons, a table for each reporting person that they are of. */
export function instructionC({ instructionCPersons }: Schedule): Html {
  if (instructionCPersons.length === 0) return nothing;
  const entities = [...new Set(instructionCPersons.map((person) => person.of))];
  const tables = entities.map((of) =>
    table(
      of,
      instructionCPersons.filter((person) => person.of === of),
    ),
  );
  return html`<section class="item annex" aria-labelledby="instruction-c">
<h2 id="instruction-c">Schedule A</h2>
${stacked(tables)}
</section>`;
}

function table(of: string | null, persons: readonly InstructionCPerson[]): Html {
  const rows = persons.map(
    ({ name, position, occupation, address, citizenship }) =>
      html`<tr><th scope="row">${name}${position === null ? null : html`<div class="position">${position}</div>`}</th><td>${occupation}</td><td>${address === null ? null : broken(address)}</td><td>${citizenship}</td></tr>`,
  );
  const title =
    of === null
      ? "Executive officers, directors and controlling persons"
      : `Executive officers and directors of ${of}`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="list">
<caption>${title}</caption>
<thead><tr><th scope="col">Name and position</th><th scope="col">Principal occupation</th><th scope="col">Business address</th><th scope="col">Citizenship</th></tr></thead>
<tbody>
${stacked(rows)}
</tbody>
</table></div>`;
}
