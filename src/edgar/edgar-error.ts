import { UserError } from "../base/user-error.ts";

/** Why EDGAR did not give what was asked for. */
export type EdgarFailure =
  /** No connection, or one that broke or dripped every time. */
  | "unreachable"
  /** It asks for a pause again and again. */
  | "throttled"
  /** It says no. */
  | "refused"
  /** It is out of order. */
  | "failing"
  /** What it gives breaks off or is not what it should be, every time. */
  | "damaged";

/** EDGAR did not give what was asked for, after all patience. One sentence, as of any {@link UserError}. */
export class EdgarError extends UserError {
  readonly failure: EdgarFailure;
  readonly url: string;

  constructor(failure: EdgarFailure, url: string, sentence: string) {
    super(`${url}: ${sentence}`);
    this.name = "EdgarError";
    this.failure = failure;
    this.url = url;
  }
}
