import { emptySchedule } from "../../model/empty-schedule.ts";
import type { Exhibit, Schedule } from "../../model/schedule.ts";
import type { Submission } from "../../model/submission.ts";
import { refuse } from "../refusal.ts";
import type { SourceDocument } from "../source.ts";
import { newDraft, type ScheduleDraft } from "./draft.ts";
import { group } from "./element.ts";
import { readExhibits } from "./exhibits.ts";
import { edgarSubmission } from "./form.ts";
import { itemsOf } from "./item-draft.ts";
import { excerpt, type Notes, notesOn } from "./notes.ts";
import { contentOf } from "./value.ts";
import { walk } from "./walk.ts";

const root = group<ScheduleDraft>({ edgarSubmission });

const SCHEDULE_NAMESPACE = /www\.sec\.gov\/edgar\/schedule13/i;

/**
 * Reads a structured Schedule 13D or 13G (schema X01 or X0202). Whatever can be read is, however damaged the rest;
 * what cannot is `null` with a problem. `submission` holds what EDGAR's header in the XML says where the document
 * came without a submission around it.
 */
export function readEdgarXml(source: SourceDocument): Schedule {
  const notes = notesOn(source.text, source.lines);
  const draft = newDraft();
  walk(source, root, draft, notes);
  const { submissionForm } = draft;
  if (submissionForm !== null && draft.form === null && !saysSchedule(source)) {
    const message = `this is a filing on form ${submissionForm.slice(0, 40)}; give a Schedule 13D or 13G`;
    return refuse("document/another-form", message, source.submission);
  }
  if (source.submission) forgetOwnSubmission(notes);
  if (draft.reportingPersons.length === 0) complainOfNoPerson(source, notes);
  const { exhibitText: _, submissionForm: __, filers: ___, documents: ____, ...said } = draft;
  const items = itemsOf(draft.items, notes);
  const certification = items["10"]?.parts.certifications ?? null;
  const certified = notes.places["items.10.parts.certifications"];
  if (certified) notes.place("certification", certified.start, certified.end);
  return {
    ...emptySchedule,
    ...said,
    items,
    exhibits: exhibitsOf(draft, notes),
    certification,
    submission: source.submission ?? submissionOf(draft),
    problems: notes.problems,
    places: notes.places,
  };
}

/** Where a submission stands around the document, its header says what the document's own would say. */
function forgetOwnSubmission({ places }: Notes): void {
  for (const path of Object.keys(places)) if (path.startsWith("submission.")) delete places[path];
}

function saysSchedule({ text, start, end }: SourceDocument): boolean {
  return SCHEDULE_NAMESPACE.test(text.slice(start, Math.min(end, start + 8192)));
}

function complainOfNoPerson(source: SourceDocument, notes: Notes): void {
  const message = `there is no reporting person: "${excerpt(source.text, source.start, source.end)}"`;
  notes.problem("edgar-xml/no-reporting-person", message, source.start, source.start);
}

/** Schedule 13D lists its exhibits in Item 7; Schedule 13G has prose of its own, kept whole where it is no list. */
function exhibitsOf(draft: ScheduleDraft, notes: Notes): readonly Exhibit[] {
  const filed = notes.places["items.7.parts.filedExhibits"];
  if (filed) return readExhibits(notes, filed.start, filed.end);
  const { exhibitText } = draft;
  if (!exhibitText) return [];
  const listed = readExhibits(notes, exhibitText.start, exhibitText.end);
  if (listed.length > 0) return listed;
  const { prose, place } = contentOf(notes, { ...exhibitText, element: "exhibitInfo", hasMarkup: true });
  place("exhibits.0.description");
  return [{ number: null, description: prose, incorporatedFrom: null }];
}

/** What EDGAR's part of the XML says of the submission; the documents are those that a filer encloses. */
function submissionOf({ submissionForm: form, filers, documents }: ScheduleDraft): Submission | null {
  if (form === null && filers.length === 0 && documents.length === 0) return null;
  return {
    accessionNumber: null,
    form,
    filedOn: null,
    acceptedAt: null,
    subjects: [],
    filers,
    groupMembers: [],
    documents,
  };
}
