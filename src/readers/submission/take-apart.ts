import type { LineIndex } from "../../base/place.ts";
import type { Submission } from "../../model/submission.ts";
import type { PlaceTable } from "../place-table.ts";
import type { Reading } from "../reading.ts";
import { readDocuments } from "./documents.ts";
import { readHeader } from "./header.ts";

const FACE_LENGTH = 8192;
const OPENING =
  /<(?:SEC-DOCUMENT|IMS-DOCUMENT|SEC-HEADER|IMS-HEADER|SUBMISSION|DOCUMENT)>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----/;
const HEADER = /<(?:SEC-HEADER|IMS-HEADER|SUBMISSION)>|^ACCESSION NUMBER:/m;
const HEADER_END = /<\/(?:SEC-HEADER|IMS-HEADER)>|<DOCUMENT>/g;
const MOST_HEADER = 4_194_304;

/** Where a submission's wrapping begins, or -1 where the text is a bare document. */
export function submissionStart(text: string): number {
  const first = text.slice(0, FACE_LENGTH);
  const opening = OPENING.exec(first);
  return opening && !/\S/.test(first.slice(0, opening.index)) ? opening.index : -1;
}

/** A submission, with a table of places that its document's may join. */
export interface SubmissionRead extends Reading<Submission> {
  readonly places: PlaceTable;
}

/**
 * Takes a complete submission apart: `.txt` and `.nc` files, PEM-wrapped or not, a header alone, and a single
 * `<DOCUMENT>` without any header.
 */
export function takeApart(text: string, lines: LineIndex): SubmissionRead {
  const opening = HEADER.exec(text.slice(0, FACE_LENGTH));
  const from = opening?.index ?? 0;
  HEADER_END.lastIndex = from;
  const closing = HEADER_END.exec(text);
  const to = Math.min(closing?.index ?? text.length, from + MOST_HEADER);
  const header = readHeader(text, from, opening ? to : from, lines);
  const { documents, problems } = readDocuments(text, closing?.index ?? text.length, lines);
  const { places } = header;
  documents.forEach((document, i) => {
    places[`submission.documents.${i}`] = document.place;
  });
  return {
    value: { ...header.value, documents },
    places,
    problems: [...header.problems, ...problems],
  };
}
