import type { Database } from "../../store/index.ts";
import { tellingFaults } from "../telling-faults.ts";
import { documentsIn } from "./documents-in.ts";
import { filesBelow } from "./files-below.ts";
import { type IngestOptions, ingestDocuments } from "./ingest-documents.ts";
import type { IngestSummary } from "./summary.ts";

/** How to take files in. */
export interface IngestPathsOptions extends Omit<IngestOptions, "onProgress"> {
  /** Told now and then: how many documents are done with, and which part of all bytes has gone by. */
  readonly onProgress?: (documents: number, part: number) => void;
}

/**
 * Takes in filings from files, folders with all that lies in them, and archives.
 *
 * @throws UserError where a path is not there, or the database cannot go on
 * @example
 * await ingestPaths(await openDatabase(), ["filings/", "20241218.nc.tar.gz"]);
 */
export async function ingestPaths(
  database: Database,
  paths: readonly string[],
  { onProgress, ...options }: IngestPathsOptions = {},
): Promise<IngestSummary> {
  const files = await filesBelow(paths);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return tellingFaults(database, () =>
    ingestDocuments(database, documentsIn(files), {
      ...options,
      ...(onProgress && {
        onProgress: ({ documents, bytes }) => onProgress(documents, total > 0 ? bytes / total : 0),
      }),
    }),
  );
}
