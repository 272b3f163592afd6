import { parentPort, workerData } from "node:worker_threads";
import type { Job } from "./batches.ts";

/** What a worker is started with: the module that does the work, and what that is told once. */
export interface WorkerStart {
  /** The URL of a module that exports `prepare`, a {@link Prepare}. */
  readonly module: string;
  readonly settings: unknown;
  /** The number of the job in hand, so that it is known when the worker dies of it; -1 where none is. */
  readonly inHand: Int32Array;
  /** 1 as soon as no further job is to be begun. */
  readonly stop: Int32Array;
}

/** What a worker is sent. */
export interface NumberedJob {
  readonly number: number;
  readonly job: Job;
}

/** What came of a job: a result, or the trace of a bug that it ran into. */
export type Done =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly bug: string };

/** Makes the work ready, once a worker; what it gives does a job. */
export type Prepare = (settings: unknown) => (job: Job) => unknown;

const { module, settings, inHand, stop } = workerData as WorkerStart;
const { prepare } = (await import(module)) as { readonly prepare: Prepare };
const work = prepare(settings);

parentPort?.on("message", async (jobs: readonly NumberedJob[]) => {
  const done: Done[] = [];
  for (const { number, job } of jobs) {
    if (Atomics.load(stop, 0) === 1) break;
    Atomics.store(inHand, 0, number);
    done.push(await resultOf(number, job));
  }
  Atomics.store(inHand, 0, -1);
  parentPort?.postMessage(done);
});

async function resultOf(number: number, job: Job): Promise<Done> {
  try {
    return { number, result: await work(job) };
  } catch (error) {
    return { number, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
