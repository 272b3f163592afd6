export { type CoverNote, type CoverRow, coverNotes } from "./cover-notes.ts";
export { type Draft, draftSchedule } from "./draft.ts";
export { type FilingTold, type FormTold, formsTold } from "./filing.ts";
export type { Missing } from "./missing.ts";
export { type PreviousFilings, previousFilings } from "./previous/previous-filings.ts";
export { checkSameMatter } from "./previous/same-matter.ts";
export { type DraftReview, reviewDraft } from "./review/review-draft.ts";
export type { StaleFact } from "./review/stale-facts.ts";
