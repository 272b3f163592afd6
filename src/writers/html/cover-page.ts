import { type CoverPageRow, coverRows, POWERS_CAPTION, type ScheduleKind } from "../../model/cover-rows.ts";
import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import { printedField } from "../printed-values.ts";
import { marksAt, type NoteScope, noteScope, notesOf } from "./footnotes.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { paragraphs } from "./paragraphs.ts";

/** The cover page of one reporting person: the form's numbered rows, and the notes beneath. */
export function coverPage(schedule: Schedule, kind: ScheduleKind, index: number): Html {
  const person = schedule.reportingPersons[index];
  if (!person) return nothing;
  const path = `reportingPersons.${index}`;
  const scope = noteScope(
    schedule,
    `person-${index + 1}`,
    (mark) => mark === path || mark.startsWith(`${path}.`),
  );
  const rows = coverRows(kind);
  const firstPower = rows.findIndex(({ isPower }) => isPower);
  const printed = rows.map((row, i) => rowMarkup(row, person, path, scope, i === firstPower));
  return html`<section class="cover" aria-labelledby="${scope.id}">
<header class="cover-head"><h2 id="${scope.id}">Cover page of ${person.name}</h2>${cusipLine(schedule)}</header>
<table class="rows">
<colgroup><col class="col-n"><col class="col-powers"><col class="col-n"><col></colgroup>
<tbody>
${stacked(printed)}
</tbody>
</table>
${comment(person)}${notesOf(scope)}
</section>`;
}

function rowMarkup(
  row: CoverPageRow,
  person: ReportingPerson,
  path: string,
  scope: NoteScope,
  isFirstPower: boolean,
): Html {
  const value =
    row.field === null ? nothing : html`${rowValue(row, person)}${marksAt(scope, `${path}.${row.field}`)}`;
  const cell = html`<div class="caption">${row.caption}</div><div class="value${valueClass(row)}">${value}</div>`;
  if (!row.isPower) return html`<tr><th scope="row">${row.number}</th><td colspan="3">${cell}</td></tr>`;
  const group = isFirstPower
    ? html`<th class="powers" scope="rowgroup" colspan="2" rowspan="4">${POWERS_CAPTION}</th>`
    : nothing;
  return html`<tr>${group}<th scope="row">${row.number}</th><td>${cell}</td></tr>`;
}

function rowValue({ field }: CoverPageRow, person: ReportingPerson): Html {
  if (field === "memberOfGroup") {
    return html`<span class="choice">(a) ${box(person.memberOfGroup === "a")}</span> <span class="choice">(b) ${box(person.memberOfGroup === "b")}</span>`;
  }
  if (field === "legalProceedings" || field === "excludesCertainShares") {
    const marked = person[field];
    return marked === null ? nothing : box(marked);
  }
  return field === null ? nothing : html`${printedField(person, field)}`;
}

/** A box of the form, marked or not. */
export const box = (marked: boolean): Html =>
  html`<span class="box" role="img" aria-label="${marked ? "marked" : "not marked"}">${marked ? "☒" : "☐"}</span>`;

const valueClass = ({ field }: CoverPageRow): string => (field === "name" ? " name" : "");

/** "CUSIP No.", at the head of each cover page. */
function cusipLine({ issuer }: Schedule): Html {
  return issuer.cusips.length === 0
    ? nothing
    : html`<p class="cusip">CUSIP No. ${issuer.cusips.join(", ")}</p>`;
}

function comment(person: ReportingPerson): Html {
  if (person.comment === null) return nothing;
  return html`<div class="comment"><p class="caption">Comment for Type of Reporting Person</p>\n${paragraphs(person.comment)}\n</div>\n`;
}
