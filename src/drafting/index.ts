export { type CoverNote, type CoverRow, coverNotes } from "./cover-notes.ts";
export { type Draft, draftSchedule } from "./draft.ts";
export type { Missing } from "./missing.ts";
