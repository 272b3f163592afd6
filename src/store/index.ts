export type { Database } from "./database.ts";
export { migrate } from "./migrate.ts";
export { openDatabase, type WhichDatabase } from "./open.ts";
export { openMemory } from "./open-memory.ts";
export { daysIndexed, noteDayIndexed } from "./queries/days-indexed.ts";
export {
  type FailedJob,
  failedJobs,
  hasJobs,
  JOBS_SCHEMA,
  type JobCounts,
  jobCounts,
  stillAtWork,
  triesAfterFailure,
} from "./queries/jobs.ts";
export {
  type BytesOfFiling,
  bytesOfFilings,
  filingsNotReadBy,
  filingsWithoutBytes,
  readAlready,
} from "./queries/read-already.ts";
export {
  type KnownFiling,
  type KnownParty,
  type RawBytes,
  type SavedFiling,
  saveFilings,
} from "./queries/save-filings.ts";
export { type ReadInsiderReport, saveInsiderReports } from "./queries/save-insider-reports.ts";
export { type ReadFiling, type SavedSchedules, saveSchedules } from "./queries/save-schedules.ts";
export { together } from "./queries/transaction.ts";
