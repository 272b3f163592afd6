import { existsSync } from "node:fs";
import pg from "pg";
import type { Database } from "./database.ts";
import { type DataFolder, dataFolder } from "./embedded/data-folder.ts";
import { startServer } from "./embedded/start-server.ts";
import { stopServer } from "./embedded/stop-server.ts";
import { databaseOn, poolOf } from "./open-server.ts";

/** Shared by everybody who uses the server, and taken alone by whoever stops it. */
const PRESENCE = 713_501;

/**
 * Opens the database of a folder: starts its PostgreSQL unless another command has, and stops it when the last one
 * leaves. What was acknowledged is on the disk.
 *
 * @param folder where; the user's folder for data where left out
 * @throws UserError where no PostgreSQL is installed or it does not start
 */
export async function openEmbedded(folder: string | null = null): Promise<Database> {
  const data = dataFolder(folder);
  const presence = await startServer(data, () => attach(data));
  const pool = poolOf(connection(data));
  return databaseOn(pool, "embedded", data.root, async () => {
    await leave(presence, data);
  });
}

const connection = ({ sockets }: DataFolder): pg.ClientConfig => ({
  host: sockets,
  user: "beneficial",
  database: "postgres",
});

/** A connection that says, for as long as it lives, that somebody uses the server; `null` where it does not answer. */
async function attach(data: DataFolder): Promise<pg.Client | null> {
  if (!existsSync(data.sockets)) return null;
  const client = new pg.Client({
    ...connection(data),
    application_name: "beneficial presence",
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    // Waits while somebody stops the server, and fails with it: then it is started again.
    await client.query("select pg_advisory_lock_shared($1)", [PRESENCE]);
    return client;
  } catch {
    await client.end().catch(() => undefined);
    return null;
  }
}

async function leave(presence: pg.Client, data: DataFolder): Promise<void> {
  try {
    await presence.query("select pg_advisory_unlock_shared($1)", [PRESENCE]);
    const { rows } = await presence.query("select pg_try_advisory_lock($1) as alone", [PRESENCE]);
    if (rows[0]?.alone) await stopServer(data);
  } catch {
    // The server went away by itself: there is nothing to leave.
  } finally {
    await presence.end().catch(() => undefined);
  }
}
