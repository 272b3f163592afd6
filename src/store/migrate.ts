import { Migrator, sql } from "kysely";
import { UserError } from "../base/user-error.ts";
import type { Database } from "./database.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Brings a database's tables to this program's form; nothing happens where they are there already. Several commands may
 * do it at once: one waits for the other.
 *
 * @throws UserError where a newer program has been at the database: its tables are left alone
 */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database.sql,
    provider: { getMigrations: async () => migrations },
    migrationTableName: "migration",
    migrationLockTableName: "migration_lock",
  });
  const applied = await appliedMigrations(database);
  const unknown = applied.find((name) => !(name in migrations));
  if (unknown !== undefined) {
    throw new UserError(
      `the database ${database.where} was made by a newer beneficial (it has "${unknown}"); update this one`,
    );
  }
  if (applied.length === Object.keys(migrations).length) return;
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

async function appliedMigrations({ sql: db }: Database): Promise<readonly string[]> {
  const { rows: found } = await sql<{
    table: string | null;
  }>`select to_regclass('migration')::text as "table"`.execute(db);
  if (found[0]?.table == null) return [];
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
