import type { Place } from "../../base/place.ts";
import type { NoticePerson, ReportingPerson, Schedule, Signature } from "../../model/schedule.ts";
import type { SubmissionDocument, SubmissionParty } from "../../model/submission.ts";

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

export type IssuerDraft = Draft<Schedule["issuer"]>;
export type PersonDraft = Omit<Draft<ReportingPerson>, "name"> & { name: string | null; readonly at: number };
export type NoticePersonDraft = Draft<NoticePerson>;

/** An item while it is read; `start` and `end` span its text. */
export interface ItemDraft {
  readonly parts: Record<string, string>;
  readonly texts: string[];
  notApplicable: boolean | null;
  readonly marked: string[];
  start: number;
  end: number;
}

/** A Schedule while it is read; what the XML does not have is added at the end. */
export interface ScheduleDraft {
  form: Schedule["form"];
  amendmentNumber: number | null;
  previousAccessionNumber: string | null;
  readonly issuer: IssuerDraft;
  securityClass: string | null;
  eventDate: Schedule["eventDate"];
  readonly rules: Schedule["rules"][number][];
  previouslyOnSchedule13G: boolean | null;
  readonly noticePersons: NoticePerson[];
  readonly reportingPersons: ReportingPerson[];
  readonly items: Record<string, ItemDraft>;
  /** Where a Schedule 13G lists its exhibits. */
  exhibitText: Place | null;
  readonly signatures: Signature[];
  signatureComment: string | null;
  /** Of EDGAR's own header. */
  submissionForm: string | null;
  readonly filers: SubmissionParty[];
  readonly documents: SubmissionDocument[];
}

export const newDraft = (): ScheduleDraft => ({
  form: null,
  amendmentNumber: null,
  previousAccessionNumber: null,
  issuer: { name: null, cik: null, cusips: [], address: null },
  securityClass: null,
  eventDate: null,
  rules: [],
  previouslyOnSchedule13G: null,
  noticePersons: [],
  reportingPersons: [],
  items: {},
  exhibitText: null,
  signatures: [],
  signatureComment: null,
  submissionForm: null,
  filers: [],
  documents: [],
});
