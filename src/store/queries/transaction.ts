import { CompiledQuery, type Kysely } from "kysely";
import type { Database } from "../database.ts";
import type { Tables } from "../tables.ts";

/** What statements of one transaction run on. */
export type Transaction = Kysely<Tables>;

/** Runs statements in a transaction: the one that is open already, or a new one. */
export const inTransaction = <T>(db: Kysely<Tables>, work: (trx: Transaction) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);

/**
 * Does several things to the database together: all of them are done, or none.
 *
 * @param work gets the database as it is inside; what it throws undoes everything
 * @example
 * await together(database, async (inside) => {
 *   await saveSchedules(inside, readings);
 *   await queue.within(inside).complete("read", ids);
 * });
 */
export const together = <T>(database: Database, work: (inside: Database) => Promise<T>): Promise<T> =>
  inTransaction(database.sql, (trx) =>
    work({
      kind: database.kind,
      where: database.where,
      sql: trx,
      statement: async (text, values = []) =>
        (await trx.executeQuery(CompiledQuery.raw(text, [...values]))).rows as readonly object[],
      close: async () => undefined,
    }),
  );
