import type { Problem } from "../../base/problem.ts";

/** Problems of a schedule's body: what each code means. */
export const bodyProblems = {
  "body/no-items": "No heading of an item was found, neither by the word Item nor by its caption.",
  "body/no-signatures": "No signature was found.",
} as const;

export type BodyProblem = keyof typeof bodyProblems;

/** A problem of the whole body. */
export const bodyProblem = (code: BodyProblem): Problem => ({
  code,
  message: bodyProblems[code],
  place: null,
});
