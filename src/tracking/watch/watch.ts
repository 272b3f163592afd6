import { setTimeout as delay } from "node:timers/promises";
import type { PlainDate } from "../../base/plain-date.ts";
import { type EdgarClient, EdgarError, type ListedFiling, quarterOf } from "../../edgar/index.ts";
import { type Database, daysIndexed, noteDayIndexed } from "../../store/index.ts";
import { takeInListed } from "../ingest/take-in-listed.ts";
import { workOf } from "../jobs/kinds.ts";
import type { Queue } from "../jobs/queue.ts";
import { work } from "../jobs/work.ts";
import { retrying } from "../retrying.ts";

/** How to watch. */
export interface WatchOptions {
  readonly edgar: EdgarClient;
  /** Seconds between two looks at the feed. */
  readonly every: number;
  readonly signal: AbortSignal;
  readonly today: () => PlainDate;
  /** Told of each filing that came, when it is here and read. */
  readonly onFiling: (filing: ListedFiling) => void;
  /** Told when EDGAR cannot be reached for now: watching goes on. */
  readonly onTrouble: (sentence: string) => void;
  readonly concurrency?: number | undefined;
}

/** Both names of each form; the feed gives the amendments of a form with it. */
const FEEDS = ["SC 13D", "SC 13G", "SCHEDULE 13D", "SCHEDULE 13G"];
const PAGE = 100;
/** The feed holds no more. */
const MOST_OF_FEED = 2000;
/** A day's index comes late in the evening: until then the day is asked for again. */
const RECONCILE_EVERY = 60 * 60 * 1000;

/**
 * Follows EDGAR's feed of current filings until told to stop: what is new is fetched, read and checked. What the feed missed
 * is found in the daily indexes, of the current quarter and once a day each.
 */
export async function watch(database: Database, options: WatchOptions): Promise<void> {
  const { edgar, every, signal, onTrouble, concurrency } = options;
  const queue = await workOf(database);
  let reconciled = 0;
  try {
    while (!signal.aborted) {
      try {
        const came = [...(await newInFeeds(database, queue, edgar))];
        if (Date.now() - reconciled > RECONCILE_EVERY) {
          came.push(...(await newInIndexes(database, queue, edgar, options.today())));
          reconciled = Date.now();
        }
        await work(database, queue, { edgar, untilDone: true, signal, concurrency });
        for (const filing of came) options.onFiling(filing);
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof EdgarError)) throw error;
        onTrouble(error.message);
      }
      await delay(every * 1000, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await queue.close().catch(() => undefined);
  }
}

/** Back to the first page on which nothing is new. */
async function newInFeeds(
  database: Database,
  queue: Queue,
  edgar: EdgarClient,
): Promise<readonly ListedFiling[]> {
  const came: ListedFiling[] = [];
  for (const form of FEEDS) {
    for (let start = 0; start < MOST_OF_FEED; start += PAGE) {
      const listed = await edgar.currentFeed(form, start);
      const fresh = await newAmong(database, queue, listed);
      came.push(...fresh);
      if (fresh.length === 0) break;
    }
  }
  return came;
}

async function newInIndexes(
  database: Database,
  queue: Queue,
  edgar: EdgarClient,
  today: PlainDate,
): Promise<readonly ListedFiling[]> {
  const came: ListedFiling[] = [];
  const days = await edgar.indexedDays(quarterOf(today));
  const known = await retrying(() => daysIndexed(database, days[0]?.day ?? today));
  for (const { day } of days) {
    if (known.has(day)) continue;
    const index = await edgar.dailyIndex(day);
    if (!index) continue;
    came.push(...(await newAmong(database, queue, index.filings)));
    if (day < today) await retrying(() => noteDayIndexed(database, day, index.rows));
  }
  return came;
}

async function newAmong(
  database: Database,
  queue: Queue,
  listed: readonly ListedFiling[],
): Promise<readonly ListedFiling[]> {
  const fresh: ListedFiling[] = [];
  for (const filing of listed) {
    const taken = await takeInListed(database, queue, [filing]);
    if (taken.new > 0) fresh.push(filing);
  }
  return fresh;
}
