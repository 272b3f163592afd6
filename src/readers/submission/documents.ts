import type { LineIndex } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { SubmissionDocument } from "../../model/submission.ts";
import { forwardFinder } from "../forward-finder.ts";
import { matchesOf } from "../matches.ts";
import type { SubmissionProblem } from "./problems.ts";

/** A filing agent's largest have some hundreds. */
const MOST_DOCUMENTS = 5000;
const LABEL = /<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^<\n\r]*)/g;
const LABELS_LENGTH = 4096;

/** The documents of a submission: from `<DOCUMENT>` to `</DOCUMENT>`, labels first, then the text in `<TEXT>`. */
export function readDocuments(
  text: string,
  start: number,
  lines: LineIndex,
): { readonly documents: readonly SubmissionDocument[]; readonly problems: readonly Problem[] } {
  const documents: SubmissionDocument[] = [];
  const problems: Problem[] = [];
  const nextDocument = forwardFinder(text, "<DOCUMENT>");
  const nextEnd = forwardFinder(text, "</DOCUMENT>");
  const nextText = forwardFinder(text, "<TEXT>");
  const complain = (code: SubmissionProblem, message: string, at: number) =>
    problems.push({ code, message, place: lines.placeOf(at, at + "<DOCUMENT>".length) });

  for (let at = nextDocument(start); at >= 0; ) {
    if (documents.length === MOST_DOCUMENTS) {
      complain("submission/too-many-documents", `only the first ${MOST_DOCUMENTS} documents were listed`, at);
      break;
    }
    const labels = at + "<DOCUMENT>".length;
    const next = nextDocument(labels);
    const mark = nextEnd(labels);
    const ended = mark >= 0 && (next < 0 || mark < next);
    const end = ended ? mark : next < 0 ? text.length : next;
    if (!ended)
      complain("submission/unterminated-document", "a document has no </DOCUMENT>; it may be cut off", at);
    const opening = nextText(labels);
    const body = opening >= 0 && opening < end ? opening + "<TEXT>".length : labels;
    documents.push(documentOf(text, labels, Math.min(opening < 0 ? end : opening, end), body, end, lines));
    at = next;
  }
  return { documents, problems };
}

function documentOf(
  text: string,
  labels: number,
  labelsEnd: number,
  body: number,
  end: number,
  lines: LineIndex,
): SubmissionDocument {
  const label: Record<string, string> = {};
  const head = text.slice(labels, Math.min(labelsEnd, labels + LABELS_LENGTH));
  for (const [, key = "", value = ""] of matchesOf(head, LABEL)) label[key] ??= value.trim();
  const sequence = /^\d{1,6}$/.test(label.SEQUENCE ?? "") ? Number(label.SEQUENCE) : null;
  const [from, to] = unwrapped(text, body, end);
  return {
    type: label.TYPE || null,
    sequence,
    filename: label.FILENAME || null,
    description: label.DESCRIPTION || null,
    place: lines.placeOf(from, to),
  };
}

/** Without `</TEXT>` and the `<XML>` around structured data. */
function unwrapped(text: string, body: number, end: number): [number, number] {
  let [from, to] = [body, end];
  const tail = text.slice(Math.max(from, to - 40), to);
  const closing = tail.lastIndexOf("</TEXT>");
  if (closing >= 0) to = Math.max(from, to - 40) + closing;
  const opening = /^\s{0,100}<XML>/i.exec(text.slice(from, Math.min(to, from + 120)));
  if (opening) {
    from += opening[0].length;
    const ending = /<\/XML>\s{0,100}$/i.exec(text.slice(Math.max(from, to - 120), to));
    if (ending) to -= ending[0].length;
  }
  return [from, to];
}
