/** Problems of a submission's wrapping: what each code means. */
export const submissionProblems = {
  "submission/bad-date": "A date of the header is none.",
  "submission/unterminated-document": "A document of the submission has no end mark.",
  "submission/too-many-documents": "More documents than any submission has; the rest was left.",
  "submission/several-schedules":
    "The submission holds more than one Schedule 13D or 13G; the first was read.",
  "submission/main-document-by-place":
    "No document is labelled as a schedule; the first that is no exhibit was read.",
} as const;

export type SubmissionProblem = keyof typeof submissionProblems;
