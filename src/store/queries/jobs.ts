import type { Database } from "../database.ts";

/** The job queue's own tables, in a schema of theirs; the queue itself makes them. */
export const JOBS_SCHEMA = "jobs";

/** How much of one kind of work there is. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  /** Of the last day; those of before are cleared away. */
  readonly done: number;
  readonly failed: number;
}

/** A piece of work that was given up, and why. */
export interface FailedJob {
  readonly id: string;
  readonly of: unknown;
  readonly why: string;
}

/** Counts the pieces of a kind of work. */
export async function jobCounts(database: Database, kind: string): Promise<JobCounts> {
  const rows = await database.statement(
    `select state::text as state, count(*)::int as n from ${JOBS_SCHEMA}.job where name = $1 group by 1`,
    [kind],
  );
  const count = (...states: readonly string[]): number =>
    rows.reduce((sum, row) => {
      const { state, n } = row as { readonly state: string; readonly n: number };
      return states.includes(state) ? sum + n : sum;
    }, 0);
  return {
    waiting: count("created", "retry"),
    active: count("active"),
    done: count("completed"),
    failed: count("failed"),
  };
}

/** Whether the queue's tables are there: a database on which no work was ever asked for has none. */
export async function hasJobs(database: Database): Promise<boolean> {
  const [row] = await database.statement(`select to_regclass('${JOBS_SCHEMA}.job')::text as found`);
  return (row as { readonly found: string | null } | undefined)?.found != null;
}

/** The pieces that were given up, the last first. */
export async function failedJobs(
  database: Database,
  kind: string,
  most: number,
): Promise<readonly FailedJob[]> {
  const rows = await database.statement(
    `select id::text as id, data as "of", coalesce(output->>'why', output->'value'->>'message', output::text, '') as why
     from ${JOBS_SCHEMA}.job where name = $1 and state = 'failed' order by completed_on desc limit $2`,
    [kind, most],
  );
  return rows as readonly FailedJob[];
}

/** Says that work is still being done, so that it is not taken for that of a dead process. */
export async function stillAtWork(database: Database, kind: string, ids: readonly string[]): Promise<void> {
  await database.statement(
    `update ${JOBS_SCHEMA}.job set started_on = now() where name = $1 and id = any($2::uuid[]) and state = 'active'`,
    [kind, [...ids]],
  );
}

/** Sets how often and how soon a piece that failed is tried again; the death of a process is no failure of the piece. */
export async function triesAfterFailure(
  database: Database,
  kind: string,
  ids: readonly string[],
  { tries, seconds }: { readonly tries: number; readonly seconds: number },
): Promise<void> {
  await database.statement(
    `update ${JOBS_SCHEMA}.job set retry_limit = least(retry_limit, $3::int), retry_delay = $4::int, retry_backoff = true
     where name = $1 and id = any($2::uuid[])`,
    [kind, [...ids], tries, seconds],
  );
}
