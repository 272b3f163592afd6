import { version } from "../../base/version.ts";
import { type Database, readAlready } from "../../store/index.ts";
import type { ReadDocument } from "../reading/read-document.ts";
import { readingThreads } from "../reading/reading-threads.ts";
import { retrying } from "../retrying.ts";
import { isOfOtherForm } from "./form-in-header.ts";
import type { Incoming, IncomingDocument } from "./incoming.ts";
import { type DocumentRead, saveDocuments, sha256Of } from "./save-documents.ts";
import { emptySummary, type IngestSummary, type MutableSummary, noteFailure } from "./summary.ts";

/** How to take documents in. */
export interface IngestOptions {
  /** Forms 3, 4 and 5, too. */
  readonly insiderReports?: boolean;
  /** Threads that read; one for each core where left out, none with 0. */
  readonly threads?: number | undefined;
  /** Who reads; this program's version where left out. */
  readonly reader?: string;
  /** Ends it early: what was read is saved. */
  readonly signal?: AbortSignal;
  /** Told now and then how far it is. */
  readonly onProgress?: (progress: IngestProgress) => void;
}

export interface IngestProgress {
  /** Documents that are done with. */
  readonly documents: number;
  /** Bytes of the sources that have gone by. */
  readonly bytes: number;
}

/** Documents whose bytes are looked up at a time, read by a thread at a time, and saved at a time. */
const LOOKED_UP = 64;
const READ = 8;
const READ_BYTES = 1_000_000;
const SAVED = 96;
/** Batches in the threads' hands, for each: enough that none waits while a batch is saved. */
const BATCHES_A_THREAD = 4;

interface Hashed extends IncomingDocument {
  readonly sha256: Uint8Array;
}

/**
 * Takes documents in: those that are not known are read, checked and saved, in their order. Whenever it ends, what it saved
 * is whole, and the next run goes on from there.
 *
 * @example
 * const summary = await ingestDocuments(database, documentsIn(await filesBelow(["filings/"])));
 */
export async function ingestDocuments(
  database: Database,
  incoming: AsyncIterable<Incoming>,
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const { insiderReports = false, reader = version, signal } = options;
  const summary = emptySummary();
  const threads = readingThreads({ threads: options.threads, insiderReports, keepRefused: false });
  const reading: Promise<readonly [readonly Hashed[], readonly ReadDocument[]]>[] = [];
  let toSave: DocumentRead[] = [];
  let saving: Promise<void> = Promise.resolve();
  let bytes = 0;
  let done = 0;
  const advance = (documents: number): void => {
    done += documents;
    options.onProgress?.({ documents: done, bytes });
  };

  const save = async (): Promise<void> => {
    const batch = toSave;
    toSave = [];
    await saving;
    saving = saveBatch(database, batch, reader, summary).then(() => advance(batch.length));
    saving.catch(() => undefined);
  };
  const takeRead = async (): Promise<void> => {
    const [documents, results] = (await reading.shift()) ?? [[], []];
    for (const [n, document] of documents.entries()) {
      const read = results[n];
      if (read && read.kind !== "refused") toSave.push({ ...document, size: document.bytes.length, read });
      else {
        noteFailure(summary, document.name, read?.message ?? "it was not read");
        advance(1);
      }
    }
    if (toSave.length >= SAVED) await save();
  };
  const begin = async (documents: readonly IncomingDocument[]): Promise<void> => {
    const unknown = await unknownOf(database, documents, reader);
    summary.known += documents.length - unknown.length;
    advance(documents.length - unknown.length);
    for (const batch of batchesOf(unknown)) {
      while (reading.length >= threads.count * BATCHES_A_THREAD) await takeRead();
      const read = threads.read(batch.map((document) => document.bytes));
      read.catch(() => undefined);
      reading.push(read.then((results) => [batch, results] as const));
    }
  };

  try {
    let group: IncomingDocument[] = [];
    for await (const one of incoming) {
      if (one.kind === "fault") noteFailure(summary, one.name, one.why);
      else if (one.kind === "passed") bytes += one.bytes;
      else {
        summary.documents++;
        if (isOfOtherForm(one.bytes, insiderReports)) summary.otherForms++;
        else group.push(one);
      }
      if (group.length >= LOOKED_UP) {
        await begin(group);
        group = [];
      }
      if (signal?.aborted) break;
    }
    summary.interrupted = signal?.aborted ?? false;
    if (!summary.interrupted) await begin(group);
    while (reading.length > 0) await takeRead();
    await save();
    await saving;
    return summary;
  } finally {
    await threads.close();
    await saving.catch(() => undefined);
  }
}

/** Those to be read, each bytes once. */
async function unknownOf(
  database: Database,
  documents: readonly IncomingDocument[],
  reader: string,
): Promise<readonly Hashed[]> {
  const hashed = documents.map((document) => ({ ...document, sha256: sha256Of(document.bytes) }));
  const known = await retrying(() =>
    readAlready(
      database,
      hashed.map(({ sha256 }) => sha256),
      reader,
    ),
  );
  const seen = new Set<string>();
  return hashed.filter(({ sha256 }) => {
    const key = Buffer.from(sha256).toString("hex");
    if (known.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function* batchesOf(documents: readonly Hashed[]): Generator<readonly Hashed[]> {
  let batch: Hashed[] = [];
  let bytes = 0;
  for (const document of documents) {
    batch.push(document);
    bytes += document.bytes.length;
    if (batch.length < READ && bytes < READ_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function saveBatch(
  database: Database,
  batch: readonly DocumentRead[],
  reader: string,
  summary: MutableSummary,
): Promise<void> {
  if (batch.length === 0) return;
  const { filings, unchanged } = await retrying(() => saveDocuments(database, batch, reader));
  summary.read += batch.length;
  summary.unchanged += unchanged;
  for (const { isNew, isOtherVersion } of filings) {
    if (isNew) summary.new++;
    if (isOtherVersion) summary.otherVersions++;
  }
  for (const { read } of batch) {
    summary.problems += (read.kind === "schedule" ? read.schedule : read.report).problems.length;
    if (read.kind === "schedule") summary.findings += read.findings.length;
  }
}
