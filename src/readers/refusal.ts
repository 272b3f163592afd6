import type { Problem } from "../base/problem.ts";
import { emptySchedule } from "../model/empty-schedule.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Submission } from "../model/submission.ts";
import { type DocumentProblem, refusals } from "./problems.ts";

/** The one problem of a document that is no Schedule 13D or 13G at all; its message says what to give instead. */
export function refuse(
  code: DocumentProblem,
  message: string,
  submission: Submission | null = null,
): Schedule {
  return { ...emptySchedule, submission, problems: [{ code, message, place: null }] };
}

/**
 * The problem for which nothing of a document was read, or `null` where it was read.
 *
 * @example
 * refusalOf(read(new Uint8Array()))?.code //=> "document/empty"
 */
export function refusalOf({ problems }: Pick<Schedule, "problems">): Problem | null {
  return problems.find(({ code }) => refusals.some((refusal) => refusal === code)) ?? null;
}
