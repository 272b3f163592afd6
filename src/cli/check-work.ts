import { resolve } from "node:path";
import type { PlainDate } from "../base/plain-date.ts";
import { UserError } from "../base/user-error.ts";
import {
  type CheckReport,
  type Counted,
  checkSchedule,
  countedOf,
  decode,
  type ReviewedFiling,
  read,
  refusalOf,
  reviewedFiling,
  suggestFixes,
} from "../index.ts";
import { type ContextOptions, contextFor } from "./check-context.ts";
import { type Exception, except, exceptionsFor } from "./exceptions/exception.ts";
import { readNow } from "./files-now.ts";
import { reviewFormat } from "./review-formats.ts";

/** What every worker is told once; plain data. */
export interface CheckSettings {
  readonly context: ContextOptions;
  readonly exceptions: readonly Exception[];
  readonly today: PlainDate;
  /** As `--format` names it. */
  readonly format: string;
  /** Whether the filings are drafts, for which wording is suggested. */
  readonly isDraft: boolean;
  /** Whether a report in text is to tell of each filing. */
  readonly details: boolean;
}

/** What came of checking a file. */
export interface CheckResult {
  /** Why it is no schedule or cannot be read, or `null`. */
  readonly refused: string | null;
  readonly counted: Counted | null;
  /** The filing's part of the report, in a format that is written part by part. */
  readonly part: string;
  /** What a report in text tells of it. */
  readonly filing: ReviewedFiling | null;
  readonly reports: readonly CheckReport[];
  /** The exceptions that switched something off, by number. */
  readonly used: readonly number[];
}

const nothing: CheckResult = { refused: null, counted: null, part: "", filing: null, reports: [], used: [] };

/** Makes the checking ready, in a worker or not. */
export function prepare(settings: CheckSettings): (job: { readonly file: string }) => CheckResult {
  return ({ file }) => {
    try {
      return checkFile(file, settings);
    } catch (error) {
      if (error instanceof UserError) return { ...nothing, refused: error.sentence };
      throw error;
    }
  };
}

function checkFile(file: string, settings: CheckSettings): CheckResult {
  const { context, exceptions, today, format, isDraft, details } = settings;
  const bytes = readNow(file);
  const schedule = read(bytes);
  const refusal = refusalOf(schedule);
  if (refusal) return { ...nothing, refused: refusal.message };
  const review = checkSchedule(schedule, contextFor(schedule, context));
  const own = exceptions.length === 0 ? [] : exceptionsFor(resolve(file), exceptions, today);
  const { findings, excepted } = except(
    isDraft ? suggestFixes(schedule, review.findings) : review.findings,
    own,
  );
  const isSilent = findings.length + excepted.length === 0;
  const source = { file, schedule, checks: review.reports.length, text: isSilent ? "" : decode(bytes).text };
  const filing = reviewedFiling(source, findings, excepted);
  const found = {
    ...nothing,
    counted: countedOf(filing),
    used: excepted.flatMap(({ by }) => by),
  };
  if (format === "text") return details ? { ...found, filing, reports: review.reports } : found;
  if (format === "json") {
    const switchedOff = excepted.map(({ finding, exception }) => ({ finding, exception }));
    const part = { file, review: { ...review, findings }, excepted: switchedOff };
    return { ...found, part: JSON.stringify(part, null, 2) };
  }
  return { ...found, part: reviewFormat(format)?.filing(filing) ?? "" };
}
