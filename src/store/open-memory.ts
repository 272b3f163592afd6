import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type { Database } from "./database.ts";
import { typeParsers } from "./postgres-types.ts";
import type { Tables } from "./tables.ts";

/** What is used of PGlite, which is a development package: tests alone need it. */
interface InMemoryPostgres {
  readonly query: (
    text: string,
    values: unknown[],
    options: { readonly parsers: Readonly<Record<number, (text: string) => unknown>> },
  ) => Promise<{ readonly rows: unknown[]; readonly affectedRows?: number }>;
  readonly exec: (text: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/**
 * A database in memory on a PGlite, for tests and throw-away use: one connection, gone when it is closed.
 *
 * @param postgres a new PGlite
 */
export function openMemory(postgres: InMemoryPostgres): Database {
  const run = (text: string, values: readonly unknown[]) =>
    postgres.query(text, [...values], { parsers: typeParsers });
  const sql = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(run),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  return {
    kind: "memory",
    where: "memory",
    sql,
    statement: async (text, values = []) => {
      if (values.length === 0 && /;\s*\S/.test(text)) {
        await postgres.exec(text);
        return [];
      }
      return (await run(text, values)).rows as readonly object[];
    },
    close: async () => {
      await sql.destroy();
      await postgres.close();
    },
  };
}

type Run = (text: string, values: readonly unknown[]) => ReturnType<InMemoryPostgres["query"]>;

/** One connection, which whoever has it keeps until it is given back: a transaction cannot be entered by another. */
function driverOf(run: Run): Driver {
  let free: Promise<void> = Promise.resolve();
  const releases = new WeakMap<DatabaseConnection, () => void>();
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      const before = free;
      let release: () => void = () => undefined;
      free = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      const connection: DatabaseConnection = {
        executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
          const { rows, affectedRows } = await run(sql, parameters);
          const changed = affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) };
          return { rows: rows as R[], ...changed };
        },
        streamQuery: () => {
          throw new Error("the database in memory gives no streams");
        },
      };
      releases.set(connection, release);
      return connection;
    },
    releaseConnection: async (connection) => releases.get(connection)?.(),
    beginTransaction: async () => void (await run("begin", [])),
    commitTransaction: async () => void (await run("commit", [])),
    rollbackTransaction: async () => void (await run("rollback", [])),
    destroy: async () => undefined,
  };
}
