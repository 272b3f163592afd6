import { UserError } from "../../base/user-error.ts";

/** Why a submission came to no result. */
export type SubmissionFailure =
  /** EDGAR does not take the tokens, or what they may do. */
  | "not allowed"
  /** EDGAR does not take what was sent. */
  | "refused"
  /** Outside EDGAR's hours, or out of order before it took anything. */
  | "closed"
  /** Too many requests. */
  | "throttled"
  /** It was not reached at all. */
  | "unreachable"
  /** It was sent, and whether it arrived nobody knows. */
  | "uncertain"
  /** It arrived; what became of it is not told yet. */
  | "pending";

/** A submission came to no result. One sentence, without the CCC and the tokens. */
export class SubmissionError extends UserError {
  readonly failure: SubmissionFailure;

  constructor(failure: SubmissionFailure, sentence: string) {
    super(sentence);
    this.name = "SubmissionError";
    this.failure = failure;
  }
}
