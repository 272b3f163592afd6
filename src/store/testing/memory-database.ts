import { PGlite } from "@electric-sql/pglite";
import type { Database } from "../database.ts";
import { migrate } from "../migrate.ts";
import { openMemory } from "../open-memory.ts";

/** A new database in memory, with its tables. A test closes it. */
export async function memoryDatabase(): Promise<Database> {
  const database = openMemory(new PGlite());
  await migrate(database);
  return database;
}
