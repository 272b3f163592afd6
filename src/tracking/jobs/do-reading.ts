import { inflateRawSync } from "node:zlib";
import { bytesOfFilings, type Database, saveFilings, together } from "../../store/index.ts";
import { type FilingRead, saveReadings } from "../ingest/save-documents.ts";
import type { ReadDocument } from "../reading/read-document.ts";
import type { ReadingThreads } from "../reading/reading-threads.ts";
import { retrying } from "../retrying.ts";
import type { ReadWork } from "./kinds.ts";
import type { Job, Queue } from "./queue.ts";

/** What reading stands on. */
export interface ReadingMeans {
  readonly database: Database;
  readonly queue: Queue;
  /** They keep what they cannot read, since the filing is known. */
  readonly threads: ReadingThreads;
  readonly reader: string;
}

/**
 * Reads filings whose bytes are in the database; their readings and the end of the work are written together, so that the
 * one is never without the other.
 */
export async function doReading(means: ReadingMeans, jobs: readonly Job<ReadWork>[]): Promise<void> {
  const { database, queue, threads, reader } = means;
  const filings = await retrying(() =>
    bytesOfFilings(
      database,
      jobs.map(({ of }) => of.filing),
    ),
  );
  const read = await threads.read(filings.map(({ deflated }) => inflateRawSync(deflated)));
  const readings = filings.flatMap(({ filingId, sha256 }, n): readonly FilingRead[] => {
    const one = read[n];
    return isReading(one) ? [{ filingId, sha256: Buffer.from(sha256, "hex"), read: one }] : [];
  });
  const died = new Map(
    filings.flatMap(({ filingId }, n) => {
      const one = read[n];
      return one?.kind === "refused" ? [[filingId, one.message] as const] : [];
    }),
  );
  const done = jobs.filter(({ of }) => !died.has(of.filing));
  await retrying(() =>
    together(database, async (inside) => {
      // An index tells less than the header does.
      await saveFilings(
        inside,
        filings.flatMap(({ accession, name }, n) => {
          const one = read[n];
          const isIts = isReading(one) && accession !== null && one.facts.accession === accession;
          return isIts ? [{ ...one.facts, name, source: "edgar", raw: null }] : [];
        }),
      );
      await saveReadings(inside, readings, reader);
      await queue.within(inside).complete(
        "read",
        done.map(({ id }) => id),
      );
    }),
  );
  for (const { id, of } of jobs) {
    const why = died.get(of.filing);
    if (why !== undefined) await retrying(() => queue.fail("read", [id], why));
  }
}

const isReading = (read: ReadDocument | undefined): read is FilingRead["read"] =>
  read !== undefined && read.kind !== "refused";
