import type { Database } from "../../store/index.ts";
import { openQueue, type Queue, type QueueOptions } from "./queue.ts";

/** The kinds of work: fetch a submission, read what is here, take in the index of a day or quarter. */
export const kindsOfWork = ["download", "read", "index"] as const;
export type KindOfWork = (typeof kindsOfWork)[number];

/** A filing whose bytes are here, to be read. */
export interface ReadWork {
  readonly filing: number;
}

/** A submission to be fetched: below EDGAR's `Archives/`. */
export interface DownloadWork {
  readonly filing: number;
  readonly accession: string;
  readonly path: string;
}

/** An index to be taken in, of which the filings that are not here are fetched. */
export interface IndexWork {
  /** A day, `2024-12-18`, or a quarter, `2024-QTR4`. */
  readonly of: string;
  readonly insiderReports: boolean;
}

/** Opens the queue of a database for all kinds of work. */
export const workOf = (database: Database, options?: QueueOptions): Promise<Queue> =>
  openQueue(database, kindsOfWork, options);
