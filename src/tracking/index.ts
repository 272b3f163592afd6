export {
  accessionIn,
  type EdgarClient,
  edgarClient,
  findIdentity,
  identityFrom,
  type ListedFiling,
  requireIdentity,
  stateFolder,
  storeIdentity,
} from "../edgar/index.ts";
export {
  hushing,
  receiptsIn,
  type SubmissionFile,
  type SubmissionMessage,
  type SubmissionProgress,
  type SubmissionResult,
  submissionApi,
  submissionFile,
  submissionHosts,
  submit,
  tokensFrom,
} from "../edgar/submission-api/index.ts";
export { type Database, openDatabase, type WhichDatabase } from "../store/index.ts";
export { exportFormats, isExported, isExportFormat } from "./exports/columns.ts";
export { type ExportAsked, exportTo } from "./exports/export.ts";
export type { Exit, FilingRef, Holder, HolderRow, HoldersTable } from "./holders/holders-table.ts";
export type { SplitSeen } from "./holders/splits.ts";
export type { Bounds } from "./holders/union-bounds.ts";
export {
  type EdgarIngestOptions,
  type EdgarIngestProgress,
  type EdgarIngestSummary,
  ingestFromEdgar,
} from "./ingest/ingest-from-edgar.ts";
export { type IngestPathsOptions, ingestPaths } from "./ingest/ingest-paths.ts";
export type { Failure, IngestSummary } from "./ingest/summary.ts";
export { addReading } from "./jobs/add-reading.ts";
export { type KindOfWork, kindsOfWork, workOf } from "./jobs/kinds.ts";
export type { Queue } from "./jobs/queue.ts";
export { type StateOfWork, stateOfWork } from "./jobs/state-of-work.ts";
export { type WorkOptions, work } from "./jobs/work.ts";
export { type SearchAsked, type SearchHit, search } from "./search/search.ts";
export type { InsiderBeside, InsiderHolding } from "./stakes/insiders-beside.ts";
export type { StakeFiling, StakeHistory } from "./stakes/stake-history.ts";
export { stakesChart } from "./stakes/stakes-chart.ts";
export { type ClassStakes, holdersTables, type StakesAsked, stakesOf } from "./stakes/stakes-of.ts";
export { tellingFaults } from "./telling-faults.ts";
export { type WatchOptions, watch } from "./watch/watch.ts";
