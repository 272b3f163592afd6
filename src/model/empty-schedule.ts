import type { Item, ReportingPerson, Schedule } from "./schedule.ts";

/** A schedule that says nothing: what a reader starts from. */
export const emptySchedule: Schedule = {
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
  footnotes: [],
  transactions: [],
  exhibits: [],
  instructionCPersons: [],
  history: null,
  certification: null,
  signatures: [],
  signatureComment: null,
  appended: [],
  submission: null,
  problems: [],
  places: {},
};

/** An item that says nothing. */
export const emptyItem: Item = { heading: null, text: null, parts: {}, notApplicable: null, marked: [] };

/** A cover page of which nothing is known, not even whose it is. */
export const emptyReportingPerson: ReportingPerson = {
  name: "",
  cik: null,
  hasNoCik: null,
  memberOfGroup: null,
  fundSources: [],
  legalProceedings: null,
  citizenship: null,
  soleVotingPower: null,
  sharedVotingPower: null,
  soleDispositivePower: null,
  sharedDispositivePower: null,
  aggregateAmountOwned: null,
  excludesCertainShares: null,
  percentOfClass: null,
  types: [],
  comment: null,
};
