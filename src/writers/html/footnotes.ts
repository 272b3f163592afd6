import type { Footnote, Schedule } from "../../model/schedule.ts";
import { printedMark } from "../printed-marks.ts";
import { type Html, html, nothing, stacked } from "./html.ts";

/** A stretch of the page with its own notes beneath: a cover page, an item, the title page. */
export interface NoteScope {
  /** In the ids of its notes. */
  readonly id: string;
  readonly notes: readonly { readonly note: Footnote; readonly id: string }[];
}

/** The notes whose marks stand on paths that a stretch of the page prints. */
export function noteScope(schedule: Schedule, id: string, holds: (path: string) => boolean): NoteScope {
  const notes = schedule.footnotes.filter(({ marks }) => marks.some(holds));
  return { id, notes: notes.map((note, i) => ({ note, id: `${id}-note-${i + 1}` })) };
}

/** The marks at a value, each a link to its note. */
export function marksAt(scope: NoteScope, ...paths: readonly string[]): Html {
  const at = scope.notes.filter(({ note }) => note.marks.some((mark) => paths.includes(mark)));
  if (at.length === 0) return nothing;
  const links = at.map(({ note, id }) => html`<a href="#${id}">${printedMark(note.mark)}</a>`);
  return html` <sup class="mark">${links}</sup>`;
}

/** The notes beneath their stretch of the page. */
export function notesOf(scope: NoteScope): Html {
  return notesList(scope.notes);
}

export function notesList(notes: NoteScope["notes"]): Html {
  if (notes.length === 0) return nothing;
  const rows = notes.map(
    ({ note, id }) =>
      html`<p class="note" id="${id}"><span class="mark">${printedMark(note.mark)} </span>${note.text}</p>`,
  );
  return html`<div class="notes" role="note">\n${stacked(rows)}\n</div>`;
}
