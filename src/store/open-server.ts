import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { UserError } from "../base/user-error.ts";
import type { Database } from "./database.ts";
import { pgTypes } from "./postgres-types.ts";
import type { Tables } from "./tables.ts";

/** Connections of one process: each works on one filing at a time, and a few look things up beside. */
const MOST_CONNECTIONS = 8;

/** A pool of connections to a PostgreSQL, as queries and the job queue use it. */
export function databaseOn(
  pool: pg.Pool,
  kind: Database["kind"],
  where: string,
  leave: () => Promise<void>,
): Database {
  // A connection that breaks while idle is opened anew by the pool when it is needed.
  pool.on("error", () => undefined);
  const sql = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind,
    where,
    sql,
    statement: async (text, values = []) => {
      // Of several statements in one text the driver gives a list of results.
      const result: pg.QueryResult | pg.QueryResult[] = await pool.query(text, [...values]);
      return Array.isArray(result) ? (result.at(-1)?.rows ?? []) : result.rows;
    },
    close: async () => {
      await sql.destroy();
      await leave();
    },
  };
}

export const poolOf = (config: pg.PoolConfig): pg.Pool =>
  new pg.Pool({ max: MOST_CONNECTIONS, types: pgTypes, application_name: "beneficial", ...config });

/**
 * Opens the PostgreSQL server that an address names, as `DATABASE_URL` does.
 *
 * @throws UserError where it does not answer; the password is not repeated
 */
export async function openServer(url: string): Promise<Database> {
  const where = withoutPassword(url);
  const pool = poolOf({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    const why = error instanceof Error && error.message ? error.message : "it does not answer";
    throw new UserError(`the database ${where} cannot be used: ${why}; look at DATABASE_URL`);
  }
  return databaseOn(pool, "server", where, async () => undefined);
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    throw new UserError("DATABASE_URL is no address; write it as postgres://user:password@host:5432/name");
  }
}
