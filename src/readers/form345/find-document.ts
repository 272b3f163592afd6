import type { LineIndex, Place } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import { insiderForms } from "../../model/insider-report.ts";
import type { Submission } from "../../model/submission.ts";
import { rootElement } from "../detect.ts";
import { submissionStart, takeApart } from "../submission/take-apart.ts";

/** Where the XML of a Form 3, 4 or 5 stands in a text, and the submission around it. */
export interface FoundDocument {
  readonly start: number;
  readonly end: number;
  readonly submission: Submission | null;
  readonly problems: readonly Problem[];
  readonly places: Readonly<Record<string, Place>>;
}

/** The text itself where its root says so, or the one document of a submission that is such a form. */
export function findDocument(text: string, lines: LineIndex): FoundDocument | null {
  if (submissionStart(text) < 0) {
    if (!isOwnershipDocument(text, 0, text.length)) return null;
    return { start: 0, end: text.length, submission: null, problems: [], places: {} };
  }
  const { value: submission, places, problems } = takeApart(text, lines);
  const isForm = (type: string | null) => insiderForms.some((form) => form === type?.trim());
  const [first] = [
    ...submission.documents.filter(({ type }) => isForm(type)),
    ...submission.documents.filter(({ type }) => !isForm(type)),
  ].filter(({ place }) => isOwnershipDocument(text, place.start, place.end));
  if (!first) return null;
  return { start: first.place.start, end: first.place.end, submission, problems, places };
}

const isOwnershipDocument = (text: string, start: number, end: number): boolean =>
  rootElement(text, start, end)?.name === "ownershipDocument";
