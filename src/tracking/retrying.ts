import { setTimeout as delay } from "node:timers/promises";

/** Two writers met: one of them is to try again. */
const MET = new Set(["40001", "40P01", "23505"]);
/** The connection is lost, or the server is starting or stopping. */
const LOST = new Set([
  "08000",
  "08001",
  "08003",
  "08006",
  "57P01",
  "57P02",
  "57P03",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
]);

/** Whether a failure is of the connection to the database, and passes when that is back. */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (
    LOST.has(code ?? "") ||
    /^Connection terminated|^timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  );
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 2_000;

/**
 * Does something to the database again when the connection is lost in the middle or two writers met. It must be whole or
 * not at all, and do no harm a second time.
 *
 * @param patience how long to try, in milliseconds
 */
export async function retrying<T>(work: () => Promise<T>, patience = 60_000): Promise<T> {
  const until = Date.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const isPassing = MET.has(code ?? "") || isLostConnection(error);
      if (!isPassing || Date.now() + pause > until) throw error;
    }
    await delay(pause * (0.5 + Math.random()));
  }
}
