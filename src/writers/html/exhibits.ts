import type { Exhibit } from "../../model/schedule.ts";
import { type Html, html, nothing, stacked } from "./html.ts";

/** The exhibits by number, each with where it is incorporated from. */
export function exhibitsTable(exhibits: readonly Exhibit[]): Html {
  if (exhibits.length === 0) return nothing;
  const rows = exhibits.map(
    ({ number, description }) => html`<tr><th scope="row">${number}</th><td>${description}</td></tr>`,
  );
  return html`<table class="list exhibits">
<thead><tr><th scope="col">Exhibit</th><th scope="col">Description</th></tr></thead>
<tbody>
${stacked(rows)}
</tbody>
</table>`;
}
