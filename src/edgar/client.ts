import type { PlainDate } from "../base/plain-date.ts";
import { contentCache } from "./cache/content-cache.ts";
import { sharedPace } from "./fair-access/pace.ts";
import { fetching, type KeptFile } from "./fetching.ts";
import type { Identity } from "./identity.ts";
import { type CompanyFacts, readCompanyFacts } from "./listings/company-facts.ts";
import { type CompanyFilings, readCompanyFilings, readFilingColumns } from "./listings/company-filings.ts";
import { type CompanyTicker, readCompanyTickers } from "./listings/company-tickers.ts";
import { readCurrentFeed } from "./listings/current-feed.ts";
import {
  dailyIndexFolder,
  dailyIndexPaths,
  type IndexedDay,
  type Quarter,
  quarterlyIndexPaths,
  readIndexedDays,
} from "./listings/index-paths.ts";
import {
  accessionIn,
  isScheduleForm,
  type ListedFiling,
  oncePerAccession,
  tenDigits,
} from "./listings/listed-filing.ts";
import { type MasterIndex, readMasterIndex } from "./listings/master-index.ts";
import { type ConnectionOptions, connection, type Waiting } from "./network/connection.ts";
import { withoutGzip } from "./network/decoded.ts";
import { download } from "./network/download.ts";
import { endsAsSubmissionsDo } from "./submission-end.ts";
import { cacheFolder, stateFolder } from "./user-folders.ts";

/** Where EDGAR is. Tests put a local one in its place. */
export interface EdgarHosts {
  readonly www: string;
  readonly data: string;
}

export const edgarHosts: EdgarHosts = { www: "https://www.sec.gov", data: "https://data.sec.gov" };

export interface EdgarClientOptions
  extends Partial<Pick<ConnectionOptions, "pace" | "patience" | "endurance" | "signal">> {
  /** Who asks: see `requireIdentity`. */
  readonly identity: Identity;
  readonly hosts?: EdgarHosts;
  readonly cacheFolder?: string;
  /** What all processes of the user share: whose turn it is. */
  readonly stateFolder?: string;
  /** This process's own limit, 7 a second at most. */
  readonly perSecond?: number;
  /** Told whenever somebody has to wait for longer than for a turn. */
  readonly onWait?: (waiting: Waiting) => void;
}

/** The complete submission of a filing. */
export interface Submission extends KeptFile {
  readonly accession: string;
  readonly bytes: Uint8Array;
  /** `false` where EDGAR has no more of it, though it does not end as submissions do. */
  readonly isWhole: boolean;
}

type Forms = (form: string) => boolean;

/** EDGAR, by what one wants of it. `null` is: there is none. Whatever came once is asked for again only where it changed. */
export interface EdgarClient {
  /** The index of a day, weekends and holidays have none. */
  dailyIndex(day: PlainDate, forms?: Forms): Promise<MasterIndex | null>;
  quarterlyIndex(quarter: Quarter, forms?: Forms): Promise<MasterIndex | null>;
  /** The days of a quarter that have an index. */
  indexedDays(quarter: Quarter): Promise<readonly IndexedDay[]>;
  /** The latest filings of a form, the newest first; `start` goes back in steps of 100. */
  currentFeed(form: string, start?: number): Promise<readonly ListedFiling[]>;
  /** All filings of a company or a filer, however long ago. */
  companyFilings(cik: string | number, forms?: Forms): Promise<CompanyFilings | null>;
  companyTickers(): Promise<readonly CompanyTicker[]>;
  companyFacts(cik: string | number): Promise<CompanyFacts | null>;
  /** The complete submission at a path such as a listing gives; it is fetched once. */
  submission(path: string): Promise<Submission | null>;
  /** A large file below `Archives/` that never changes, such as a day's feed: fetched once; it goes on where it broke off. */
  archive(path: string, onBytes?: (have: number, total: number | null) => void): Promise<KeptFile | null>;
  /** Ends its connections. */
  close(): void;
}

/**
 * Opens EDGAR, with fair access for all processes of the user together: see `sharedPace`.
 *
 * Every method throws EdgarError after all patience, UserError where the disk cannot be written, and the signal's reason
 * where it is aborted.
 *
 * @example
 * const edgar = edgarClient({ identity: await requireIdentity() });
 * const index = await edgar.dailyIndex(plainDate("2026-11-19"));
 */
export function edgarClient(options: EdgarClientOptions): EdgarClient {
  const { identity, hosts = edgarHosts, perSecond, onWait = () => undefined } = options;
  const pace =
    options.pace ??
    sharedPace({
      folder: options.stateFolder ?? stateFolder(),
      ...(perSecond === undefined ? {} : { perSecond }),
      onPause: (until) => onWait({ reason: "throttled", until, message: PAUSED }),
    });
  const line = connection({ ...options, identity, pace, onWait });
  const cache = contentCache(options.cacheFolder ?? cacheFolder());
  const { text, json, bytesOnce } = fetching(line, cache);
  const archives = `${hosts.www}/Archives`;

  const indexAt = async (paths: readonly string[], forms: Forms): Promise<MasterIndex | null> => {
    for (const path of paths) {
      const found = await text(`${archives}/${path}`, isIndex, withoutGzip);
      if (found !== null) return readMasterIndex(found, forms);
    }
    return null;
  };

  return {
    dailyIndex: (day, forms = isScheduleForm) => indexAt(dailyIndexPaths(day), forms),
    quarterlyIndex: (quarter, forms = isScheduleForm) => indexAt(quarterlyIndexPaths(quarter), forms),
    indexedDays: async (quarter) =>
      readIndexedDays(await json(`${archives}/${dailyIndexFolder(quarter)}`), quarter),
    async currentFeed(form, start = 0) {
      const type = encodeURIComponent(form).replaceAll("%20", "+");
      const query = `action=getcurrent&type=${type}&owner=include&start=${start}&count=100&output=atom`;
      return readCurrentFeed((await text(`${hosts.www}/cgi-bin/browse-edgar?${query}`, isFeed)) ?? "");
    },
    async companyFilings(told, forms = isScheduleForm) {
      const cik = tenDigits(told);
      const found = cik && readCompanyFilings(await json(`${hosts.data}/submissions/CIK${cik}.json`), forms);
      if (!found) return null;
      const older: ListedFiling[] = [];
      for (const name of found.olderFiles.filter((file) => /^[\w-]{1,80}\.json$/.test(file)))
        older.push(
          ...readFilingColumns(await json(`${hosts.data}/submissions/${name}`), found.cik, found.name, forms),
        );
      return { ...found, filings: oncePerAccession([...found.filings, ...older]) };
    },
    async companyTickers() {
      const withExchanges = readCompanyTickers(
        await json(`${hosts.www}/files/company_tickers_exchange.json`),
      );
      return withExchanges ?? readCompanyTickers(await json(`${hosts.www}/files/company_tickers.json`)) ?? [];
    },
    async companyFacts(told) {
      const cik = tenDigits(told);
      return cik === null
        ? null
        : readCompanyFacts(await json(`${hosts.data}/api/xbrl/companyfacts/CIK${cik}.json`));
    },
    async submission(path) {
      const accession = accessionIn(path);
      const clean = path.replace(/^\/?(?:Archives\/)?/, "");
      if (accession === null || !/^edgar\/data\/\d{1,10}\/[\w./-]{1,80}$/.test(clean) || clean.includes(".."))
        return null;
      // Every CIK of a filing leads to the same bytes: they are kept under none.
      const found = await bytesOnce(`${archives}/${clean}`, `submission:${accession}`, endsAsSubmissionsDo);
      return found && { ...found, accession };
    },
    async archive(path, onBytes) {
      const url = `${archives}/${path}`;
      const kept = await cache.find(url);
      if (kept) return { file: kept.file, sha256: kept.sha256, size: kept.size, isFromCache: true };
      const came = await download(line, url, cache.partials, onBytes);
      if (came === null) return null;
      const { file, sha256, size } = await cache.take(url, came.file, came.validators);
      return { file, sha256, size, isFromCache: false };
    },
    close: line.close,
  };
}

const PAUSED = "EDGAR wants no requests for now; all of this user's programs wait";

const isIndex = (text: string): boolean => text.includes("\n-----");
const isFeed = (text: string): boolean => text.trimEnd().endsWith("</feed>");
