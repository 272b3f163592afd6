import { Worker } from "node:worker_threads";
import type { ReadRequest, ReadResult, ReadTask } from "./read-worker.ts";
import { progressBar } from "./text/progress.ts";

interface ParallelReading {
  readonly task: ReadTask;
  readonly workers: number;
  /** Where to write each file's JSON, or `null` to give it back. */
  readonly out: ReadonlyMap<string, string> | null;
}

/** A worker gets so many files at a time: fewer would cost more in messages than in reading. */
const MOST_AT_A_TIME = 20;
/** Towards the end the batches get smaller, so that no worker waits long for the last one. */
const BATCHES_LEFT_A_WORKER = 4;

/** Reads files on several threads, with progress; results come in the order of the files. */
export async function readInParallel(
  files: readonly string[],
  { task, workers, out }: ParallelReading,
): Promise<readonly ReadResult[]> {
  const batches: ReadRequest[] = [];
  for (let at = 0; at < files.length; ) {
    const share = Math.ceil((files.length - at) / (workers * BATCHES_LEFT_A_WORKER));
    const part = files.slice(at, at + Math.min(share, MOST_AT_A_TIME));
    batches.push({ task, files: part.map((file) => ({ file, out: out?.get(file) ?? null })) });
    at += part.length;
  }
  const progress = progressBar("reading", files.length);
  const results: (readonly ReadResult[])[] = [];
  let next = 0;
  const serve = async (): Promise<void> => {
    const worker = new Worker(new URL("./read-worker.js", import.meta.url));
    try {
      for (let number = next++; number < batches.length; number = next++) {
        const batch = batches[number];
        if (!batch) break;
        results[number] = await answer(worker, batch);
        progress.advance(batch.files.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, batches.length) }, serve));
  } finally {
    progress.end();
  }
  return results.flat();
}

function answer(worker: Worker, request: ReadRequest): Promise<readonly ReadResult[]> {
  return new Promise((resolve, reject) => {
    const done = (result: readonly ReadResult[]): void => {
      worker.off("error", reject);
      resolve(result);
    };
    worker.once("message", done);
    worker.once("error", reject);
    worker.postMessage(request);
  });
}
