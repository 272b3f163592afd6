import { Worker } from "node:worker_threads";
import type { Done, NumberedJob, WorkerStart } from "./worker.ts";

/** A worker and the number of the job that it has in hand. */
export interface WorkerThread {
  readonly thread: Worker;
  readonly inHand: Int32Array;
}

/** What came of a batch. A worker that died has told nothing but of the job that it died of. */
interface Answer {
  readonly done: readonly Done[];
  readonly died: boolean;
}

export function startWorker(told: {
  readonly module: URL;
  readonly settings: unknown;
  readonly stop: Int32Array;
}): WorkerThread {
  const inHand = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  const workerData: WorkerStart = { ...told, module: told.module.href, inHand };
  return { thread: new Worker(new URL("./worker.js", import.meta.url), { workerData }), inHand };
}

/**
 * Has a batch done.
 *
 * @throws Error where the worker ended before it had a job in hand: it would end so every time.
 */
export function askWorker({ thread, inHand }: WorkerThread, jobs: readonly NumberedJob[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const forget = (): void => {
      thread.off("message", tell).off("error", die).off("exit", exit);
    };
    const tell = (done: readonly Done[]): void => {
      forget();
      resolve({ done, died: false });
    };
    const die = (error: Error): void => {
      forget();
      const number = Atomics.load(inHand, 0);
      if (number < 0) reject(error);
      else resolve({ done: [{ number, bug: `the worker died: ${error.message}` }], died: true });
    };
    const exit = (code: number): void => die(new Error(`it left with code ${code}`));
    thread.on("message", tell).on("error", die).on("exit", exit);
    thread.postMessage(jobs);
  });
}
