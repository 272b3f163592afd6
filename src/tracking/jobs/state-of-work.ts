import type { Database, FailedJob, JobCounts } from "../../store/index.ts";
import { addReading } from "./add-reading.ts";
import { type KindOfWork, kindsOfWork, workOf } from "./kinds.ts";

/** How much work of each kind there is, and why some was given up. */
export interface StateOfWork {
  readonly kinds: readonly ({ readonly kind: KindOfWork } & JobCounts)[];
  readonly failures: readonly ({ readonly kind: KindOfWork } & FailedJob)[];
}

const MOST_FAILURES = 100;

/**
 * Tells how the work stands.
 *
 * @param first what to do before: ask for every filing to be read that this version has not read; have what was given up
 * tried again
 * @example
 * (await stateOfWork(database)).kinds.find(({ kind }) => kind === "read")?.waiting
 */
export async function stateOfWork(
  database: Database,
  first: { readonly reread?: boolean; readonly retry?: boolean } = {},
): Promise<StateOfWork> {
  const queue = await workOf(database);
  try {
    if (first.retry)
      for (const kind of kindsOfWork) {
        const failed = await queue.failed(kind, 100_000);
        await queue.retry(
          kind,
          failed.map(({ id }) => id),
        );
      }
    if (first.reread) await addReading(database, queue);
    const kinds: StateOfWork["kinds"][number][] = [];
    const failures: StateOfWork["failures"][number][] = [];
    for (const kind of kindsOfWork) {
      kinds.push({ kind, ...(await queue.counts(kind)) });
      for (const failed of await queue.failed(kind, MOST_FAILURES)) failures.push({ kind, ...failed });
    }
    return { kinds, failures };
  } finally {
    await queue.close();
  }
}
