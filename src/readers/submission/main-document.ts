import type { Form } from "../../model/schedule.ts";
import type { Submission, SubmissionDocument } from "../../model/submission.ts";

const FORM = /^(SC|SCHEDULE)\s*(13[DG])\s*(\/\s*A)?$/i;

/** A label such as `SC 13D/A` as the form it names; `null` for any other form. */
export function scheduleForm(label: string | null): Form | null {
  const match = FORM.exec(label?.trim() ?? "");
  if (!match) return null;
  return `${match[1]?.toUpperCase()} ${match[2]?.toUpperCase()}${match[3] ? "/A" : ""}` as Form;
}

/** The form that the header gives, itself or for one of its subject companies, where that is a schedule. */
export function formInHeader(submission: Submission): Form | null {
  const labels = [
    submission.form,
    ...[...submission.subjects, ...submission.filers].map((party) => party.form),
  ];
  return labels.map(scheduleForm).find((form) => form !== null) ?? null;
}

export interface MainDocument {
  readonly document: SubmissionDocument;
  /** How many documents carry a schedule's label. */
  readonly candidates: number;
}

/**
 * The document to read: the first that is labelled a schedule; in a submission on a schedule, or combined with one,
 * where no label says so, the first that is no exhibit, graphic or letter. `null` where the submission is on another form.
 */
export function mainDocument(submission: Submission): MainDocument | null {
  const labelled = submission.documents.filter((document) => scheduleForm(document.type) !== null);
  const [first] = labelled;
  if (first) return { document: first, candidates: labelled.length };
  const isUnlabelled =
    submission.form === null && submission.documents.every((document) => document.type === null);
  if (formInHeader(submission) === null && !isUnlabelled) return null;
  const body = submission.documents.find(
    (document) => !/^(EX-|GRAPHIC|COVER|CORRESP)/i.test(document.type ?? ""),
  );
  return body ? { document: body, candidates: 0 } : null;
}
