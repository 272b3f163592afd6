export { type CacheSize, type CleanUp, cacheSize, cleanCache } from "./cache/clean-cache.ts";
export {
  type EdgarClient,
  type EdgarClientOptions,
  type EdgarHosts,
  edgarClient,
  edgarHosts,
  type Submission,
} from "./client.ts";
export { EdgarError, type EdgarFailure } from "./edgar-error.ts";
export { type Pace, type PaceOptions, sharedPace } from "./fair-access/pace.ts";
export type { KeptFile } from "./fetching.ts";
export {
  findIdentity,
  type Identity,
  type IdentitySources,
  identityFrom,
  requireIdentity,
  storeIdentity,
} from "./identity.ts";
export type { CompanyFacts, SharesOutstanding } from "./listings/company-facts.ts";
export { readCompanyFacts } from "./listings/company-facts.ts";
export { type CompanyFilings, readCompanyFilings } from "./listings/company-filings.ts";
export { type CompanyTicker, readCompanyTickers } from "./listings/company-tickers.ts";
export { readCurrentFeed } from "./listings/current-feed.ts";
export {
  firstQuarter,
  type IndexedDay,
  type Quarter,
  quarterOf,
  quartersBetween,
} from "./listings/index-paths.ts";
export {
  accessionIn,
  isInsiderForm,
  isScheduleForm,
  type ListedFiling,
  type ListedParty,
  oncePerAccession,
  submissionPath,
  tenDigits,
} from "./listings/listed-filing.ts";
export { type MasterIndex, readMasterIndex } from "./listings/master-index.ts";
export type { Endurance, Waiting } from "./network/connection.ts";
export type { Patience } from "./network/open.ts";
export { cacheFolder, configFolder, stateFolder } from "./user-folders.ts";
