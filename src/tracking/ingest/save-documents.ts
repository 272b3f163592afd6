import { createHash } from "node:crypto";
import {
  type Database,
  type KnownFiling,
  type SavedFiling,
  saveFilings,
  saveInsiderReports,
  saveSchedules,
  together,
} from "../../store/index.ts";
import type { ReadInsider, ReadSchedule } from "../reading/read-document.ts";

/** A document that was read, with what is known of it beside. */
export interface DocumentRead {
  readonly name: string;
  readonly source: KnownFiling["source"];
  readonly sha256: Uint8Array;
  readonly size: number;
  readonly read: ReadSchedule | ReadInsider;
}

/** What was saved: for each document what became of its filing, and how many readings were written. */
export interface SavedDocuments {
  readonly filings: readonly SavedFiling[];
  readonly unchanged: number;
}

/** Saves filings, their bytes and what was read of them, all or none. */
export function saveDocuments(
  database: Database,
  documents: readonly DocumentRead[],
  reader: string,
): Promise<SavedDocuments> {
  return together(database, async (inside) => {
    const filings = await saveFilings(
      inside,
      documents.map(({ name, source, sha256, size, read: { facts, deflated } }) => ({
        ...facts,
        name,
        source,
        raw: { sha256, size, deflated },
      })),
    );
    const { unchanged } = await saveReadings(
      inside,
      documents.map(({ read, sha256 }, n) => ({ filingId: filings[n]?.id ?? 0, sha256, read })),
      reader,
    );
    return { filings, unchanged };
  });
}

/** What was read of a filing that is known. */
export interface FilingRead {
  readonly filingId: number;
  readonly sha256: Uint8Array;
  readonly read: ReadSchedule | ReadInsider;
}

/** Saves readings of filings that are known; to be called inside of a transaction. */
export async function saveReadings(
  inside: Database,
  readings: readonly FilingRead[],
  reader: string,
): Promise<{ readonly written: number; readonly unchanged: number }> {
  const saved = await saveSchedules(
    inside,
    readings.flatMap(({ filingId, sha256, read }) =>
      read.kind === "schedule" ? [{ ...read, filingId, reader, rawSha256: sha256 }] : [],
    ),
  );
  await saveInsiderReports(
    inside,
    readings.flatMap(({ filingId, read }) =>
      read.kind === "insider-report" ? [{ ...read, filingId, reader }] : [],
    ),
  );
  return saved;
}

export const sha256Of = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
