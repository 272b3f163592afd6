import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { openEmbedded } from "./open-embedded.ts";
import { openServer } from "./open-server.ts";

/** Which database to open. */
export interface WhichDatabase {
  /** The address of a PostgreSQL server; `DATABASE_URL` where left out. */
  readonly url?: string;
  /** The folder of the embedded database; `BENEFICIAL_DATA` or the user's folder for data where left out. */
  readonly folder?: string;
}

/**
 * Opens the database with its tables in this program's form: a server where an address is given, otherwise the
 * PostgreSQL that came with the package, which is started and stopped as needed.
 *
 * @throws UserError where it cannot be used, each in one sentence
 * @example
 * const database = await openDatabase({ folder: "filings" });
 */
export async function openDatabase({ url, folder }: WhichDatabase = {}): Promise<Database> {
  const address = url ?? (folder === undefined ? process.env.DATABASE_URL : undefined);
  const database = address ? await openServer(address) : await openEmbedded(folder ?? null);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
