import type { Form } from "../../model/schedule.ts";
import type { SubmissionDocument, SubmissionParty } from "../../model/submission.ts";
import { accessionNumber, cik, line } from "./convert.ts";
import type { ScheduleDraft } from "./draft.ts";
import { type Branch, branch, group, leaf, once, passedOver, repeated } from "./element.ts";

const forms: readonly Form[] = ["SCHEDULE 13D", "SCHEDULE 13D/A", "SCHEDULE 13G", "SCHEDULE 13G/A"];

const submissionType = leaf<ScheduleDraft>((draft, value, path) => {
  if (value.line === "") return;
  if (draft.submissionForm !== null) return repeated(value);
  draft.submissionForm = value.line;
  value.place(`${path}submission.form`);
  draft.form = forms.find((form) => form === value.line.toUpperCase()) ?? null;
  if (draft.form === null)
    return value.problem("edgar-xml/bad-choice", `this is none of ${forms.join(", ")}`);
  value.place(`${path}form`);
});

const filer: Branch<ScheduleDraft> = branch(
  { filerCredentials: group({ cik: once("cik", cik), ccc: passedOver }) },
  (parent, path): { target: { cik: string | null }; path: string } => ({
    target: { cik: null },
    path: `${path}submission.filers.${parent.filers.length}.`,
  }),
  (parent, { cik }) => {
    const rest = { name: null, form: null, fileNumber: null, irsNumber: null, stateOfIncorporation: null };
    const party: SubmissionParty = { ...rest, cik };
    if (cik !== null) parent.filers.push(party);
  },
);

const liveTestFlag = leaf<unknown>((_parent, value) => {
  if (value.line.toUpperCase() === "TEST") value.problem("edgar-xml/test-filing", "this is a test filing");
});

/** EDGAR's own part of the document. */
export const headerData: Branch<ScheduleDraft> = group<ScheduleDraft>({
  submissionType,
  previousAccessionNumber: once("previousAccessionNumber", accessionNumber),
  filerInfo: group<ScheduleDraft>({
    filer,
    liveTestFlag,
    flags: group({ overrideInternetFlag: passedOver }),
    contact: group({
      contactName: passedOver,
      contactPhoneNumber: passedOver,
      contactPhone: passedOver,
      contactEmailAddress: passedOver,
      contactEmail: passedOver,
    }),
    notifications: group({ notificationEmailAddress: passedOver, notificationEmail: passedOver }),
  }),
});

export const schemaVersion = leaf<unknown>((_parent, value) => {
  if (!/^(X0[12]\d\d)?$/.test(value.line)) {
    value.problem("edgar-xml/unknown-schema-version", "this version of the schema is not known here");
  }
});

type DocumentDraft = { -readonly [K in keyof SubmissionDocument]: SubmissionDocument[K] | null } & {
  readonly at: number;
};

const document: Branch<ScheduleDraft> = branch(
  {
    conformedName: once("filename", line),
    conformedDocumentType: once("type", line),
    relatedFormType: passedOver,
    description: once("description", line),
    confidentiality: passedOver,
    contents: leaf<DocumentDraft>((draft, value) => {
      draft.place ??= value.placed();
    }),
  },
  (parent, path, at): { target: DocumentDraft; path: string } => ({
    target: { at, type: null, sequence: null, filename: null, description: null, place: null },
    path: `${path}submission.documents.${parent.documents.length}.`,
  }),
  (parent, { at, ...draft }, _path, notes) => {
    const place = draft.place ?? notes.placeOf(at, at);
    parent.documents.push({ ...draft, place, sequence: parent.documents.length + 1 });
  },
);

/** The exhibits enclosed in what a filer sends; EDGAR takes them out before it publishes. */
export const documents: Branch<ScheduleDraft> = group<ScheduleDraft>({ document });
