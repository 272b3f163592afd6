import { availableParallelism } from "node:os";
import { UserError } from "../../base/user-error.ts";
import { atInterrupt } from "../interrupts.ts";
import { progressBar } from "../text/progress.ts";
import { type Batch, batchesOf, type Job, sizesOf } from "./batches.ts";
import { inOrder } from "./in-order.ts";
import { askWorker, startWorker, type WorkerThread } from "./worker-thread.ts";

/** Work to be done on each of many files. */
export interface ParallelWork<OneJob extends Job, Result> {
  /** What it is, for the bar: "reading". */
  readonly what: string;
  /** The module that does it; it exports `prepare`, of the type `Prepare`. */
  readonly module: URL;
  /** What `prepare` is told; plain data. */
  readonly settings: unknown;
  readonly jobs: readonly OneJob[];
  readonly workers: number;
  /** Gets each result, in the order of the jobs. */
  readonly take: (result: Result, job: OneJob) => Promise<void> | void;
  /** Gets each job that a bug stopped, with its trace, in the order of the jobs. */
  readonly takeBug: (trace: string, job: OneJob) => Promise<void> | void;
}

type NumberedResult<Result> = { readonly number: number } & (
  | { readonly result: Result }
  | { readonly bug: string }
);

/** With so many results waiting for an earlier one, workers wait too: the memory stays flat. */
const MOST_WAITING = 512;

/**
 * Does work on many files on several threads, with a bar that shows how far it is. A worker that is free takes the next
 * batch. A worker that dies costs the file that it died of and no other. Ctrl-C lets every worker end the file in hand.
 */
export async function workInParallel<OneJob extends Job, Result>(
  work: ParallelWork<OneJob, Result>,
): Promise<void> {
  const { jobs } = work;
  const queue = [...batchesOf(sizesOf(jobs), work.workers)].reverse();
  const progress = progressBar(work.what, jobs.length);
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const order = inOrder<NumberedResult<Result>>((done, number) => {
    const job = jobs[number] as OneJob;
    return "bug" in done ? work.takeBug(done.bug, job) : work.take(done.result, job);
  });
  let busy = 0;
  let wakeAll: (() => void)[] = [];

  const doBatch = async (worker: WorkerThread, batch: Batch): Promise<WorkerThread | null> => {
    const { done, died } = await askWorker(
      worker,
      batch.map((number) => ({ number, job: jobs[number] as Job })),
    );
    progress.advance(done.length);
    await Promise.all(done.map((one) => order.put(one.number, one as NumberedResult<Result>)));
    if (!died) return worker;
    const told = new Set(done.map(({ number }) => number));
    const left = batch.filter((number) => !told.has(number));
    if (left.length > 0) queue.push(left);
    return null;
  };

  const serve = async (): Promise<void> => {
    let worker: WorkerThread | null = null;
    try {
      while (queue.length > 0) {
        // Somebody is at work on what the results wait for.
        if (order.waiting > MOST_WAITING && busy > 0) {
          await new Promise<void>((resolve) => wakeAll.push(resolve));
          continue;
        }
        worker ??= startWorker({ module: work.module, settings: work.settings, stop });
        busy++;
        worker = await doBatch(worker, queue.pop() ?? []);
        busy--;
        for (const wake of wakeAll) wake();
        wakeAll = [];
      }
    } catch (error) {
      queue.length = 0;
      throw error;
    } finally {
      for (const wake of wakeAll) wake();
      await worker?.thread.terminate();
    }
  };

  const servers = Promise.all(Array.from({ length: Math.min(work.workers, queue.length) }, serve));
  const forget = atInterrupt(async () => {
    Atomics.store(stop, 0, 1);
    queue.length = 0;
    await servers;
  });
  try {
    await servers;
  } finally {
    forget();
    progress.end();
  }
}

/** How many workers: as many as asked for, otherwise one for each core. @throws UserError where it is no such number. */
export function workerCount(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new UserError(`--workers takes a whole number from 1 to 256; "${given}" is none`);
}
