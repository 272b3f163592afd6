import { deflateRawSync } from "node:zlib";
import type { EdgarClient } from "../../edgar/index.ts";
import { type Database, saveFilings, together } from "../../store/index.ts";
import { sha256Of } from "../ingest/save-documents.ts";
import { retrying } from "../retrying.ts";
import { readingOf } from "./add-reading.ts";
import type { DownloadWork } from "./kinds.ts";
import type { Job, Queue } from "./queue.ts";

/** What fetching stands on. */
export interface DownloadMeans {
  readonly database: Database;
  readonly queue: Queue;
  readonly edgar: Pick<EdgarClient, "submission">;
  readonly reader: string;
}

/** Fetches submissions; the bytes, the reading to come, and the end of the work are written together. */
export async function doDownload(means: DownloadMeans, jobs: readonly Job<DownloadWork>[]): Promise<void> {
  const { database, queue, edgar, reader } = means;
  for (const { id, of } of jobs) {
    const submission = await edgar.submission(of.path);
    if (submission === null) {
      await retrying(() => queue.fail("download", [id], `EDGAR has no submission at ${of.path}`));
      continue;
    }
    const { bytes } = submission;
    const sha256 = sha256Of(bytes);
    const raw = { sha256, size: bytes.length, deflated: deflateRawSync(bytes, { level: 3 }) };
    await retrying(() =>
      together(database, async (inside) => {
        const { accession, path: name } = of;
        const known = { accession, name, form: null, filedOn: null, acceptedAt: null, parties: [] };
        const [saved] = await saveFilings(inside, [{ ...known, source: "edgar", raw }]);
        const within = queue.within(inside);
        if (saved)
          await within.add("read", [readingOf(saved.id, Buffer.from(sha256).toString("hex"), reader)]);
        await within.complete("download", [id]);
      }),
    );
  }
}
