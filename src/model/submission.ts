import type { Place } from "../base/place.ts";
import type { PlainDate } from "../base/plain-date.ts";

/** A complete EDGAR submission (`.txt`, `.nc`): its header and the documents in it. */
export interface Submission {
  /** `0001193125-24-000001`. */
  readonly accessionNumber: string | null;
  readonly form: string | null;
  readonly filedOn: PlainDate | null;
  /** Eastern time as the header gives it, `2024-07-24T17:12:03`; no zone is written. */
  readonly acceptedAt: string | null;
  readonly subjects: readonly SubmissionParty[];
  readonly filers: readonly SubmissionParty[];
  readonly groupMembers: readonly string[];
  readonly documents: readonly SubmissionDocument[];
}

export interface SubmissionParty {
  readonly name: string | null;
  readonly cik: string | null;
  readonly form: string | null;
  /** `005-…`: the file of Schedules 13D and 13G on this issuer. */
  readonly fileNumber: string | null;
  readonly irsNumber: string | null;
  readonly stateOfIncorporation: string | null;
}

export interface SubmissionDocument {
  readonly type: string | null;
  readonly sequence: number | null;
  readonly filename: string | null;
  readonly description: string | null;
  /** The document's text, without its wrapping. */
  readonly place: Place;
}
