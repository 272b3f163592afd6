import type { Database } from "../tracking/index.ts";
import { atInterrupt } from "./interrupts.ts";

/** Time to save what was read, and to stop the embedded database. */
const TIME_TO_LEAVE = 15_000;

/**
 * Opens the database, does something with it, and leaves it, also at Ctrl-C: the work is told by the signal, and has some
 * seconds to end what it has in hand.
 *
 * @param folder of the embedded database, as `--data` gives it
 * @throws UserError where the database cannot be used or goes away
 */
export async function withDatabase<T>(
  folder: string | undefined,
  work: (database: Database, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { openDatabase, tellingFaults } = await import("../tracking/index.ts");
  const where = folder ?? "that was asked for";
  const database = await tellingFaults({ where }, () => openDatabase(folder === undefined ? {} : { folder }));
  const stop = new AbortController();
  const done = tellingFaults(database, () => work(database, stop.signal)).finally(() => database.close());
  const forget = atInterrupt(async () => {
    stop.abort();
    await done.catch(() => undefined);
  }, TIME_TO_LEAVE);
  return done.finally(forget);
}
