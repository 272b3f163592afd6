import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { checkSchedule } from "../../checks/index.ts";
import type { Finding } from "../../model/finding.ts";
import type { InsiderReport } from "../../model/insider-report.ts";
import type { Schedule } from "../../model/schedule.ts";
import { read, readInsiderReport, refusalOf } from "../../readers/index.ts";
import { type FilingFacts, factsOf } from "./filing-facts.ts";

/** What a document turned out to be, ready to be saved; plain data, which a thread can give to another. */
export type ReadDocument = ReadSchedule | ReadInsider | RefusedDocument;

export interface ReadSchedule {
  readonly kind: "schedule";
  readonly facts: FilingFacts;
  /** Without its places, which are in `document`. */
  readonly schedule: Schedule;
  readonly findings: readonly Finding[];
  /** The Schedule as JSON, deflated. */
  readonly document: Uint8Array;
  /** Of that JSON and of the findings. */
  readonly contentSha256: Uint8Array;
  /** The document's bytes, deflated. */
  readonly deflated: Uint8Array;
}

export interface ReadInsider {
  readonly kind: "insider-report";
  readonly facts: FilingFacts;
  /** Without its places. */
  readonly report: InsiderReport;
  readonly document: Uint8Array;
  readonly deflated: Uint8Array;
}

/** Nothing of it could be read: a code of the readers', and why. */
export interface RefusedDocument {
  readonly kind: "refused";
  readonly code: string;
  readonly message: string;
}

/** Favours speed: the next levels cost twice the time for a twentieth less room. */
const LEVEL = 3;

/**
 * Reads and checks a document. The same bytes give the same answer, in whichever process.
 *
 * @param insiderReports whether a Form 3, 4 or 5 is to be read, too
 * @param keepRefused whether a document that cannot be read is to be kept as a Schedule that says nothing
 */
export function readDocument(bytes: Uint8Array, insiderReports: boolean, keepRefused = false): ReadDocument {
  const schedule = read(bytes);
  const refusal = refusalOf(schedule);
  if (refusal) {
    const insider = insiderReports && refusal.code === "document/another-form" ? insiderIn(bytes) : null;
    if (insider) return insider;
    if (!keepRefused) return { kind: "refused", code: refusal.code, message: refusal.message };
  }
  const findings = refusal ? [] : checkSchedule(schedule).findings;
  const json = JSON.stringify(schedule);
  return {
    kind: "schedule",
    facts: factsOf(schedule.submission, schedule.form),
    schedule: { ...schedule, places: {} },
    findings,
    document: deflateRawSync(json, { level: LEVEL }),
    contentSha256: createHash("sha256").update(json).update(JSON.stringify(findings)).digest(),
    deflated: deflateRawSync(bytes, { level: LEVEL }),
  };
}

function insiderIn(bytes: Uint8Array): ReadInsider | null {
  const report = readInsiderReport(bytes);
  if (refusalOf(report)) return null;
  return {
    kind: "insider-report",
    facts: factsOf(report.submission, report.form),
    report: { ...report, places: {} },
    document: deflateRawSync(JSON.stringify(report), { level: LEVEL }),
    deflated: deflateRawSync(bytes, { level: LEVEL }),
  };
}
