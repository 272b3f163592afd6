import type { SearchHit } from "../../tracking/index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";

/** What `beneficial search` prints: each filing with who is on its covers and where the words stand. */
export function searchText(hits: readonly SearchHit[], limit: number): string {
  if (hits.length === 0) return "No filing in the database is so.";
  const end =
    hits.length < limit
      ? `${hits.length} found.`
      : `The newest ${hits.length}; --limit shows more, other options fewer.`;
  return [...hits.map(hitText), paint.dim(end)].join("\n\n");
}

function hitText(hit: SearchHit): string {
  const { accession, name, form, amendment_number, filed_on, event_date, issuer_name, persons, item } = hit;
  const number = amendment_number === null ? "" : ` No. ${amendment_number}`;
  const dates = filed_on === null ? `event ${event_date ?? "not given"}` : `filed ${filed_on}`;
  const [first, ...others] = persons.toSorted((a, b) => Number(b.percent ?? -1) - Number(a.percent ?? -1));
  const percent = first?.percent == null ? "" : ` ${first.isBelow ? "<" : ""}${first.percent}%`;
  const by = first === undefined ? "nobody named" : `${first.name}${percent}`;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const lines = [
    paint.bold(`${issuer_name ?? "an issuer without a name"}: ${form ?? "a form not told"}${number}`),
    `${dates}, by ${by}${more}`,
    paint.dim(accession ?? name),
  ];
  const text = hit.snippet.map((piece) => (piece.isMatch ? paint.yellow(piece.text) : piece.text)).join("");
  const said = text === "" ? [] : [wrap(`Item ${item}: … ${text.trim()} …`, lineWidth() - 2, "  ")];
  return [lines.join("\n"), ...said.map((each) => `  ${each}`)].join("\n");
}
