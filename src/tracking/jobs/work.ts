import { setTimeout as delay } from "node:timers/promises";
import { version } from "../../base/version.ts";
import type { EdgarClient } from "../../edgar/index.ts";
import type { Database } from "../../store/index.ts";
import { readingThreads } from "../reading/reading-threads.ts";
import { isLostConnection, retrying } from "../retrying.ts";
import { doDownload } from "./do-download.ts";
import { doReading } from "./do-reading.ts";
import type { DownloadWork, KindOfWork, ReadWork } from "./kinds.ts";
import type { Job, Queue } from "./queue.ts";

/** How to work. */
export interface WorkOptions {
  /** Threads that read. One for each core where left out; 0 reads in this one. */
  readonly concurrency?: number | undefined;
  readonly signal?: AbortSignal;
  /** By whom submissions are fetched; without it that work is left to others. */
  readonly edgar?: EdgarClient | null;
  /** Leave when nothing is left to do, here or at another process. */
  readonly untilDone?: boolean;
  readonly reader?: string;
  /** Told after each piece or batch of work. */
  readonly onDone?: (kind: KindOfWork, pieces: number) => void;
}

/** Filings that are read and written together. */
const BATCH = 32;
/** Submissions fetched at a time: the pace is EDGAR's, and one process of a user keeps it alone. */
const FETCHES = 3;
/** Seconds between looks at an empty queue. */
const PAUSE = 1;

/**
 * Works until told to stop, or until nothing is left. Any number of processes may do so, on any number of machines; one
 * that is killed loses nothing: its work returns to the queue, and what it had written is whole.
 */
export async function work(database: Database, queue: Queue, options: WorkOptions = {}): Promise<void> {
  const { concurrency, reader = version, onDone } = options;
  const threads = readingThreads({ threads: concurrency, insiderReports: true, keepRefused: true });
  const reads: KindLoop<ReadWork> = {
    kind: "read",
    most: BATCH,
    work: (jobs) => doReading({ database, queue, threads, reader }, jobs),
  };
  const { edgar } = options;
  const fetches: KindLoop<DownloadWork> | null = edgar
    ? { kind: "download", most: 1, work: (jobs) => doDownload({ database, queue, edgar, reader }, jobs) }
    : null;
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const fetching = { ...options, signal };
  // What is fetched is to be read: reading ends after fetching has.
  let isFetching = fetches !== null;
  const fetched = Promise.all(
    fetches ? Array.from({ length: FETCHES }, () => loop(queue, fetches, fetching, onDone)) : [],
  ).finally(() => {
    isFetching = false;
  });
  const reading = { ...fetching, isMoreToCome: () => isFetching };
  // One more than the threads: while one batch is written, another is read.
  const loops: readonly Promise<unknown>[] = [
    fetched,
    ...Array.from({ length: threads.count + 1 }, () => loop(queue, reads, reading, onDone)),
  ];
  try {
    await Promise.all(loops);
  } finally {
    stop.abort();
    await Promise.allSettled(loops);
    await threads.close();
  }
}

/** A kind of work, and how a batch of it is done. */
export interface KindLoop<T extends object> {
  readonly kind: KindOfWork;
  readonly most: number;
  readonly work: (jobs: readonly Job<T>[]) => Promise<void>;
}

interface LoopOptions extends Pick<WorkOptions, "signal" | "untilDone"> {
  /** Whether this process may still add work of this kind. */
  readonly isMoreToCome?: () => boolean;
}

/** Takes work of a kind and does it, batch after batch. */
export async function loop<T extends object>(
  queue: Queue,
  one: KindLoop<T>,
  { signal, untilDone = false, isMoreToCome = () => false }: LoopOptions,
  onDone?: WorkOptions["onDone"],
): Promise<void> {
  while (!signal?.aborted) {
    const jobs = await retrying(() => queue.take<T>(one.kind, one.most));
    if (jobs.length === 0) {
      const wasMoreToCome = isMoreToCome();
      const { waiting, active } = await retrying(() => queue.counts(one.kind));
      if (untilDone && !wasMoreToCome && waiting + active === 0) return;
      await delay(PAUSE * 1000 * (0.5 + Math.random()), undefined, signal && { signal }).catch(
        () => undefined,
      );
      continue;
    }
    await keeping(queue, one.kind, jobs, async () => {
      for (const batch of batchesOf(jobs)) {
        await doBatch(queue, one, batch);
        onDone?.(one.kind, batch.length);
      }
    });
  }
}

/** What was begun before may be what its process died of: it is done alone, in any order, so that it does not take the rest with it. */
function batchesOf<T>(jobs: readonly Job<T>[]): readonly (readonly Job<T>[])[] {
  const fresh = jobs.filter(({ begun }) => begun === 0);
  const again = jobs
    .filter(({ begun }) => begun > 0)
    .map((job) => ({ job, at: Math.random() }))
    .sort((a, b) => a.at - b.at);
  return [...(fresh.length > 0 ? [fresh] : []), ...again.map(({ job }) => [job])];
}

async function doBatch<T extends object>(
  queue: Queue,
  one: KindLoop<T>,
  jobs: readonly Job<T>[],
): Promise<void> {
  try {
    await one.work(jobs);
  } catch (error) {
    // Nothing is wrong with the work: it returns by itself, and whoever lost the database leaves.
    if (isLostConnection(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    await retrying(() =>
      queue.fail(
        one.kind,
        jobs.map(({ id }) => id),
        why,
      ),
    );
  }
}

/** Says now and then that the work is still being done. */
async function keeping<T>(
  queue: Queue,
  kind: string,
  jobs: readonly Job<unknown>[],
  work: () => Promise<T>,
): Promise<T> {
  const ids = jobs.map(({ id }) => id);
  const timer = setInterval(
    () => {
      queue.keep(kind, ids).catch(() => undefined);
    },
    (queue.secondsOfSilence * 1000) / 4,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
