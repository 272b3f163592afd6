import { createHash } from "node:crypto";
import PgBoss from "pg-boss";
import {
  type Database,
  type FailedJob,
  failedJobs,
  JOBS_SCHEMA,
  type JobCounts,
  jobCounts,
  stillAtWork,
  triesAfterFailure,
} from "../../store/index.ts";
import { retrying } from "../retrying.ts";

/** A piece of work on the queue: what it is of, and the number by which it is completed. */
export interface Job<T> {
  readonly id: string;
  readonly of: T;
  /** How often it was begun before: by a process that died, or with a failure. */
  readonly begun: number;
}

export interface Piece<T> {
  /** The same piece has the same key, so that adding it twice is adding it once. */
  readonly key: string;
  readonly of: T;
}

/** Work that any number of processes do, on the database that holds its results. */
export interface Queue {
  /** Adds work; a piece whose key is on the queue already is not added again. */
  readonly add: <T extends object>(kind: string, pieces: readonly Piece<T>[]) => Promise<void>;
  /** Takes at most `most` pieces. They return to the queue when nothing is heard of them for a while. */
  readonly take: <T extends object>(kind: string, most: number) => Promise<readonly Job<T>[]>;
  /** Says that pieces are still being worked on. */
  readonly keep: (kind: string, ids: readonly string[]) => Promise<void>;
  readonly complete: (kind: string, ids: readonly string[]) => Promise<void>;
  /** Gives pieces back after a failure: they are tried again, later each time, and given up after the last. */
  readonly fail: (kind: string, ids: readonly string[], why: string) => Promise<void>;
  /** Puts pieces that were given up on the queue again. */
  readonly retry: (kind: string, ids: readonly string[]) => Promise<void>;
  readonly counts: (kind: string) => Promise<JobCounts>;
  readonly failed: (kind: string, most: number) => Promise<readonly FailedJob[]>;
  /** The queue inside of a transaction: what is added and completed there counts when that ends well, or not at all. */
  readonly within: (inside: Database) => Pick<Queue, "add" | "complete">;
  /** A process that says nothing of its work for so many seconds is taken for dead. */
  readonly secondsOfSilence: number;
  readonly close: () => Promise<void>;
}

export interface QueueOptions {
  readonly secondsOfSilence?: number;
}

/** A process that says nothing for so long is taken for dead, and its work returns to the queue. */
const SECONDS_OF_SILENCE = 60;
/** A piece that fails is given up after so many tries; its reason stays with it. */
const TRIES = 5;
const FIRST_PAUSE = 5;
/** A piece on which so many processes died is given up: it kills them. */
const DEATHS = 100;
const DAY = 24 * 60 * 60;
const YEARS = 3650;

/**
 * Opens the queue of a database, and makes its tables where there are none.
 *
 * @param kinds every kind of work that may be added
 */
export async function openQueue(
  database: Database,
  kinds: readonly string[],
  { secondsOfSilence = SECONDS_OF_SILENCE }: QueueOptions = {},
): Promise<Queue> {
  const boss = new PgBoss({
    db: runsOn(database),
    schema: JOBS_SCHEMA,
    supervise: true,
    maintenanceIntervalSeconds: Math.max(1, Math.floor(secondsOfSilence / 4)),
    schedule: false,
    retryLimit: DEATHS,
    retryDelay: 0,
    expireInSeconds: secondsOfSilence,
    // Work that waits for weeks is not cleared away.
    retentionDays: YEARS,
    archiveCompletedAfterSeconds: DAY,
    archiveFailedAfterSeconds: 30 * DAY,
  });
  boss.on("error", () => undefined);
  await retrying(() => boss.start());
  for (const kind of kinds) await retrying(() => boss.createQueue(kind));
  const on = (where: Database): Pick<Queue, "add" | "complete"> => ({
    add: async (kind, pieces) => {
      if (pieces.length === 0) return;
      const jobs = pieces.map(({ key, of }) => ({ id: idOf(kind, key), name: kind, data: of }));
      await boss.insert(jobs, { db: runsOn(where) });
    },
    complete: async (kind, ids) => {
      if (ids.length > 0) await manyOf(boss).complete(kind, ids, {}, { db: runsOn(where) });
    },
  });
  return {
    ...on(database),
    take: <T extends object>(kind: string, most: number) => take<T>(boss, database, kind, most),
    keep: (kind, ids) => stillAtWork(database, kind, ids),
    fail: async (kind, ids, why) => {
      await triesAfterFailure(database, kind, ids, { tries: TRIES, seconds: FIRST_PAUSE });
      await manyOf(boss).fail(kind, ids, { why });
    },
    retry: async (kind, ids) => {
      if (ids.length > 0) await boss.retry(kind, [...ids]);
    },
    counts: (kind) => jobCounts(database, kind),
    failed: (kind, most) => failedJobs(database, kind, most),
    within: on,
    secondsOfSilence,
    close: () => boss.stop({ graceful: false, close: false }),
  };
}

type ForMany = (
  kind: string,
  ids: readonly string[],
  data: object,
  options?: PgBoss.ConnectionOptions,
) => Promise<unknown>;

/** Of several jobs the queue takes what it takes of one; its types leave the data out. */
const manyOf = (boss: PgBoss): { readonly complete: ForMany; readonly fail: ForMany } =>
  boss as unknown as { readonly complete: ForMany; readonly fail: ForMany };

const runsOn = (database: Database): PgBoss.Db => ({
  executeSql: async (text, values) => ({ rows: [...(await database.statement(text, values))] }),
});

async function take<T extends object>(
  boss: PgBoss,
  database: Database,
  kind: string,
  most: number,
): Promise<readonly Job<T>[]> {
  // The queue takes a lost connection for an empty queue: it is told apart here.
  let failure: unknown = null;
  const db: PgBoss.Db = {
    executeSql: async (text, values) => {
      try {
        return await runsOn(database).executeSql(text, values);
      } catch (error) {
        failure = error;
        throw error;
      }
    },
  };
  const jobs = await boss.fetch<T>(kind, { batchSize: most, includeMetadata: true, db });
  if (failure !== null) throw failure;
  return jobs.map(({ id, data, retryCount }) => ({ id, of: data, begun: retryCount }));
}

/** The same piece of the same kind has the same number. */
function idOf(kind: string, key: string): string {
  const digits = createHash("sha256").update(`${kind}\n${key}`).digest("hex").slice(0, 32);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
