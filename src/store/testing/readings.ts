import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import type { Finding } from "../../model/finding.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { KnownFiling } from "../queries/save-filings.ts";
import type { ReadFiling } from "../queries/save-schedules.ts";

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();

/** A filing as it is known from its bytes. */
export const knownFiling = (text: string, changes: Partial<KnownFiling> = {}): KnownFiling => ({
  accession: null,
  name: "filing.txt",
  source: "file",
  form: "SC 13D",
  filedOn: null,
  acceptedAt: null,
  parties: [],
  raw: { sha256: sha256(text), size: text.length, deflated: deflateRawSync(text) },
  ...changes,
});

/** What a reader made of it. */
export function readFiling(
  filingId: number,
  schedule: Schedule,
  findings: readonly Finding[] = [],
  reader = "0.1.0",
): ReadFiling {
  const json = JSON.stringify({ schedule, findings });
  return {
    filingId,
    reader,
    rawSha256: sha256("bytes"),
    schedule,
    findings,
    document: deflateRawSync(JSON.stringify(schedule)),
    contentSha256: sha256(json),
  };
}
