/** What came of taking filings in. */
export interface IngestSummary {
  /** Documents that came by. */
  readonly documents: number;
  /** Filings that were not known before. */
  readonly new: number;
  /** Documents that were known, and read by this reader already: they were not read again. */
  readonly known: number;
  /** Documents that were read. */
  readonly read: number;
  /** Of those, how many say what an earlier reading said. */
  readonly unchanged: number;
  /** Other versions of a known accession number: both are kept. */
  readonly otherVersions: number;
  /** Submissions on forms that are not wanted. */
  readonly otherForms: number;
  /** What could not be read, within the documents that were. */
  readonly problems: number;
  readonly findings: number;
  /** What could not be taken in at all; at most {@link MOST_FAILURES} of them with their reasons. */
  readonly failed: number;
  readonly failures: readonly Failure[];
  /** Whether it was ended before everything was taken in. */
  readonly interrupted: boolean;
}

export interface Failure {
  readonly name: string;
  readonly why: string;
}

/** So many failures are told with their reasons. */
export const MOST_FAILURES = 1000;

export type MutableSummary = { -readonly [K in keyof IngestSummary]: IngestSummary[K] } & {
  failures: Failure[];
};

export const emptySummary = (): MutableSummary => ({
  documents: 0,
  new: 0,
  known: 0,
  read: 0,
  unchanged: 0,
  otherVersions: 0,
  otherForms: 0,
  problems: 0,
  findings: 0,
  failed: 0,
  failures: [],
  interrupted: false,
});

export function noteFailure(summary: MutableSummary, name: string, why: string): void {
  summary.failed++;
  if (summary.failures.length < MOST_FAILURES) summary.failures.push({ name, why });
}
