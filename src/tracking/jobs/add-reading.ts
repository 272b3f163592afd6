import { version } from "../../base/version.ts";
import { type Database, filingsNotReadBy } from "../../store/index.ts";
import type { ReadWork } from "./kinds.ts";
import type { Piece, Queue } from "./queue.ts";

const PAGE = 1000;

/** The reading of a filing's bytes by a reader, as a piece of work. */
export const readingOf = (filing: number, sha256: string, reader: string): Piece<ReadWork> => ({
  key: `${filing} ${sha256} ${reader}`,
  of: { filing },
});

/**
 * Puts every filing on the queue that this reader has not read: those that nobody has read, and those that an older
 * version of the program did. What reads differently is written beside the old reading, which is kept.
 *
 * @returns how many
 */
export async function addReading(database: Database, queue: Queue, reader = version): Promise<number> {
  let count = 0;
  for (let after = 0; ; ) {
    const filings = await filingsNotReadBy(database, reader, after, PAGE);
    const last = filings.at(-1);
    if (!last) return count;
    await queue.add(
      "read",
      filings.map(({ id, sha256 }) => readingOf(id, sha256, reader)),
    );
    count += filings.length;
    after = last.id;
  }
}
