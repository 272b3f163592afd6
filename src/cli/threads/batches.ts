import { statSync } from "node:fs";

/** A file to be worked on. */
export interface Job {
  readonly file: string;
}

/** Jobs that a worker gets at a time, by their number. */
export type Batch = readonly number[];

/** Fewer would cost more in messages than in work. */
const MOST_FILES = 16;
const MOST_BYTES = 2_000_000;
/** A file of more than this part of a worker's share is begun first, so that none waits for it at the end. */
const PARTS_OF_A_SHARE = 8;
/** Towards the end the batches get smaller. */
const BATCHES_LEFT_A_WORKER = 4;

/**
 * Cuts jobs into batches: the few files that are very large first, each alone, then the others in their order, so that
 * what comes back can be told in that order without much waiting.
 *
 * @param sizes of the jobs' files, in bytes
 * @example
 * batchesOf([10, 10], 1) //=> [[0], [1]]
 */
export function batchesOf(sizes: readonly number[], workers: number): readonly Batch[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const large = total / (workers * PARTS_OF_A_SHARE);
  const isLarge = (size: number): boolean => size > large && size > MOST_BYTES;
  const numbers = sizes.map((_, number) => number);
  const batches: number[][] = numbers
    .filter((number) => isLarge(sizes[number] ?? 0))
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
    .map((number) => [number]);
  let left = numbers.length - batches.length;
  let batch: number[] = [];
  let bytes = 0;
  for (const number of numbers) {
    const size = sizes[number] ?? 0;
    if (isLarge(size)) continue;
    batch.push(number);
    bytes += size;
    const most = Math.min(MOST_FILES, Math.ceil(left / (workers * BATCHES_LEFT_A_WORKER)));
    if (batch.length < most && bytes < MOST_BYTES) continue;
    batches.push(batch);
    left -= batch.length;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** How large each job's file is; 0 where it cannot be seen, which the worker will tell. */
export const sizesOf = (jobs: readonly Job[]): readonly number[] =>
  jobs.map(({ file }) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
