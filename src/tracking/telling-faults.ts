import { UserError } from "../base/user-error.ts";
import type { Database } from "../store/index.ts";
import { isLostConnection } from "./retrying.ts";

const DISK_FULL = "53100";
const READ_ONLY = "25006";

/**
 * Does work on a database; what goes wrong with the database itself is told in a sentence.
 *
 * @throws UserError where the disk is full, the connection stays lost, or nothing may be written
 */
export async function tellingFaults<T>(
  { where }: Pick<Database, "where">,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = error instanceof Error ? error.message : String(error);
    const GO_ON = "run the command again: what was saved is whole, and it goes on from there";
    if (code === DISK_FULL || code === "ENOSPC")
      throw new UserError(`the disk of the database ${where} is full (${message}); make room and ${GO_ON}`);
    if (code === READ_ONLY)
      throw new UserError(`the database ${where} may not be written to (${message}); use one that may be`);
    if (isLostConnection(error))
      throw new UserError(
        `the connection to the database ${where} was lost (${message}); see that it runs, and ${GO_ON}`,
      );
    throw error;
  }
}
