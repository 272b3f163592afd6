import type { LineIndex } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Submission } from "../model/submission.ts";
import { formatOf } from "./detect.ts";
import { readDocument, readLabelledDocument } from "./read-document.ts";
import { refusalOf, refuse } from "./refusal.ts";
import { formInHeader, type MainDocument, mainDocument, scheduleForm } from "./submission/main-document.ts";
import type { SubmissionProblem } from "./submission/problems.ts";
import { takeApart } from "./submission/take-apart.ts";

/**
 * Reads the schedule of a complete submission. What only the header knows stays in `submission`; the form alone is
 * taken from the labels, and only where the document's face names none.
 */
export function readSubmission(text: string, lines: LineIndex, isAscii = false): Schedule {
  const { value: submission, places, problems } = takeApart(text, lines);
  const main = mainDocument(submission);
  if (!main) return refuseSubmission(submission);
  const { start, end } = main.document.place;
  const source = { text, start, end, format: formatOf(text, start, end), lines, isAscii, submission, places };
  if (!/\S/.test(text.slice(start, end))) {
    const message = "the submission's schedule has no text; give the submission with its documents";
    return refuse("document/not-a-schedule", message, submission);
  }
  const isLabelled = main.candidates > 0 || formInHeader(submission) !== null;
  const schedule = isLabelled ? readLabelledDocument(source) : readDocument(source);
  if (refusalOf(schedule)) return { ...schedule, submission };
  return {
    ...schedule,
    form: schedule.form ?? scheduleForm(main.document.type) ?? formInHeader(submission),
    submission,
    problems: [...problems, ...choiceProblems(main), ...schedule.problems],
    places: schedule.places === places ? places : { ...schedule.places, ...places },
  };
}

function refuseSubmission(submission: Submission): Schedule {
  if (submission.documents.length === 0 && formInHeader(submission) !== null) {
    const message = "this is a submission's header without its documents; give the complete submission";
    return refuse("document/not-a-schedule", message, submission);
  }
  const form = submission.form ?? submission.documents[0]?.type;
  if (!form) {
    const message = "this submission holds no document that can be read; give one with a Schedule 13D or 13G";
    return refuse("document/not-a-schedule", message, submission);
  }
  const message = `this is a submission on form ${form.slice(0, 40)}; give one with a Schedule 13D or 13G`;
  return refuse("document/another-form", message, submission);
}

function choiceProblems({ document, candidates }: MainDocument): readonly Problem[] {
  const problem = (code: SubmissionProblem, message: string): readonly Problem[] => [
    { code, message, place: document.place },
  ];
  if (candidates > 1) {
    return problem(
      "submission/several-schedules",
      `the submission holds ${candidates} schedules; the first, "${document.type}", was read`,
    );
  }
  if (candidates === 0 && document.type !== null) {
    const message = `no document is labelled a schedule; the first that is no exhibit, "${document.type}", was read`;
    return problem("submission/main-document-by-place", message);
  }
  return [];
}
