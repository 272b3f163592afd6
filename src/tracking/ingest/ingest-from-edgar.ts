import type { PlainDate } from "../../base/plain-date.ts";
import type { EdgarClient } from "../../edgar/index.ts";
import type { Database } from "../../store/index.ts";
import { type KindOfWork, workOf } from "../jobs/kinds.ts";
import { work } from "../jobs/work.ts";
import { tellingFaults } from "../telling-faults.ts";
import { askedOfEdgar } from "./asked-of-edgar.ts";
import { listedBetween, listedFor } from "./listed-by-edgar.ts";
import { takeInListed } from "./take-in-listed.ts";

/** What to take in from EDGAR, and how. */
export interface EdgarIngestOptions {
  readonly edgar: EdgarClient;
  /** Accession numbers, CIKs, tickers, names; none, with dates, is everything of those days. */
  readonly words: readonly string[];
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly today: PlainDate;
  readonly insiderReports?: boolean;
  readonly concurrency?: number | undefined;
  readonly signal?: AbortSignal;
  /** Told how many filings are listed, and how many of those to be fetched have been fetched and read. */
  readonly onProgress?: (progress: EdgarIngestProgress) => void;
}

export interface EdgarIngestProgress {
  readonly listed: number;
  readonly toFetch: number;
  readonly fetched: number;
  readonly read: number;
}

/** What came of it. */
export interface EdgarIngestSummary extends EdgarIngestProgress {
  readonly new: number;
  /** Pieces of work that were given up, with their reasons. */
  readonly failed: number;
  readonly failures: readonly { readonly name: string; readonly why: string }[];
  readonly interrupted: boolean;
}

const FIRST_DAY = "1993-01-01" as PlainDate;
const MOST_FAILURES = 100;

/**
 * Takes in filings from EDGAR: notes what the lists name, then fetches and reads what is not here. All of that is work on
 * the queue: workers on this database help, and what is left when it is ended is done by the next.
 *
 * @throws UserError where a word means nothing, or EDGAR or the database cannot go on
 */
export function ingestFromEdgar(
  database: Database,
  options: EdgarIngestOptions,
): Promise<EdgarIngestSummary> {
  const { edgar, words, from, to, today, signal, onProgress, insiderReports = false } = options;
  return tellingFaults(database, async () => {
    const sum = { listed: 0, new: 0, toFetch: 0, fetched: 0, read: 0 };
    const queue = await workOf(database);
    const take = async (listed: Parameters<typeof takeInListed>[2]): Promise<void> => {
      const taken = await takeInListed(database, queue, listed);
      sum.listed += taken.listed;
      sum.new += taken.new;
      sum.toFetch += taken.toFetch;
      onProgress?.(sum);
    };
    const onDone = (kind: KindOfWork, pieces: number): void => {
      if (kind === "download") sum.fetched += pieces;
      else sum.read += pieces;
      onProgress?.(sum);
    };
    try {
      const which = { insiderReports, from, to };
      for (const word of words) await take(await listedFor(edgar, await askedOfEdgar(edgar, word), which));
      if (words.length === 0)
        for await (const listed of listedBetween(edgar, from ?? FIRST_DAY, to ?? today, today, which)) {
          await take(listed);
          if (signal?.aborted) break;
        }
      const { concurrency } = options;
      await work(database, queue, { edgar, untilDone: true, onDone, concurrency, ...(signal && { signal }) });
      const failures = [
        ...(await queue.failed("download", MOST_FAILURES)),
        ...(await queue.failed("read", MOST_FAILURES)),
      ].map(({ of, why }) => ({ name: nameOf(of), why }));
      return { ...sum, failed: failures.length, failures, interrupted: signal?.aborted ?? false };
    } finally {
      await queue.close().catch(() => undefined);
    }
  });
}

function nameOf(of: unknown): string {
  const { accession, filing } = (of ?? {}) as { readonly accession?: string; readonly filing?: number };
  return accession ?? `filing ${filing}`;
}
