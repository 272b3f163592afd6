import type { SubmissionFile } from "../exhibit/submission-file.ts";

/** What a submission says that the schedule itself does not. Nothing of it is made up where it is not given. */
export interface EdgarXmlOptions {
  /** Who submits. The CCC is a secret: leave it out where the file is not for submission at once. */
  readonly filer?: { readonly cik: string; readonly ccc?: string };
  /** Whom EDGAR's staff may ask. */
  readonly contact?: { readonly name: string; readonly phone: string; readonly email: string };
  /** `TEST` unless told otherwise: a LIVE submission that is accepted is public. */
  readonly liveTestFlag?: "LIVE" | "TEST";
  readonly overrideInternetFlag?: boolean;
  /** Told of the acceptance; at most three. */
  readonly notificationEmails?: readonly string[];
  /**
   * For each reporting person in order, the number to write where the cover says "less than 1%": EDGAR takes only
   * numbers. `null`, or none, leaves the row out, with a note.
   */
  readonly percents?: readonly (string | null)[];
  /** The exhibits that go with the schedule. */
  readonly documents?: readonly SubmissionFile[];
}
