import { type Severity, severities } from "../../model/finding.ts";
import type { ReviewedFiling } from "./reviewed-filing.ts";

/** What checking many filings came to. */
export interface ReviewSummary {
  readonly filings: number;
  readonly withFindings: number;
  readonly excepted: number;
  /** The most frequent first. */
  readonly checks: readonly CheckTally[];
  /** Files that are no schedules, or cannot be read. */
  readonly refused: readonly Refused[];
  /** What is to be said of the exceptions: those that nothing needed, those that have run out. */
  readonly notes: readonly string[];
}

export interface Refused {
  readonly file: string;
  readonly because: string;
}

/** How often a check spoke, in how many filings, and one of them. */
export interface CheckTally {
  readonly check: string;
  readonly severity: Severity;
  readonly fails: number;
  readonly reviews: number;
  readonly filings: number;
  readonly example: string;
}

/** What of a filing a summary counts; plain data. */
export interface Counted {
  readonly file: string;
  readonly findings: readonly {
    readonly check: string;
    readonly severity: Severity;
    readonly outcome: "fail" | "review";
  }[];
  readonly excepted: number;
}

/** What a summary counts of a filing. */
export const countedOf = ({ file, findings, excepted }: ReviewedFiling): Counted => ({
  file,
  findings: findings.map(({ finding: { check, severity, outcome } }) => ({ check, severity, outcome })),
  excepted: excepted.length,
});

/** Counts filing by filing and keeps no filing: memory does not grow with their number. */
export interface Tally {
  add(counted: Counted): void;
  summary(refused: readonly Refused[], notes: readonly string[]): ReviewSummary;
}

/**
 * Begins to count.
 *
 * @example
 * const tally = beginTally();
 * tally.add(countedOf(filing));
 * tally.summary([], []).filings //=> 1
 */
export function beginTally(): Tally {
  const byCheck = new Map<string, CheckTally>();
  let [filings, withFindings, excepted] = [0, 0, 0];
  return {
    add(counted) {
      filings++;
      if (counted.findings.length > 0) withFindings++;
      excepted += counted.excepted;
      const seen = new Set<string>();
      for (const { check, severity, outcome } of counted.findings) {
        const so = byCheck.get(check) ?? {
          check,
          severity,
          fails: 0,
          reviews: 0,
          filings: 0,
          example: counted.file,
        };
        byCheck.set(check, {
          ...so,
          fails: so.fails + (outcome === "fail" ? 1 : 0),
          reviews: so.reviews + (outcome === "review" ? 1 : 0),
          filings: so.filings + (seen.has(check) ? 0 : 1),
          example: so.fails === 0 && outcome === "fail" ? counted.file : so.example,
        });
        seen.add(check);
      }
    },
    summary: (refused, notes) => ({
      filings,
      withFindings,
      excepted,
      checks: [...byCheck.values()].sort(mostFrequentFirst),
      refused,
      notes,
    }),
  };
}

const mostFrequentFirst = (a: CheckTally, b: CheckTally): number =>
  b.filings - a.filings ||
  b.fails - a.fails ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  a.check.localeCompare(b.check, "en");

/** "3 filings checked, 2 with findings; 1 finding switched off; 1 file not read." */
export function summarySentence({ filings, withFindings, excepted, refused }: ReviewSummary): string {
  const parts = [
    `${many(filings, "filing")} checked, ${withFindings} with findings`,
    excepted > 0 ? `${many(excepted, "finding")} switched off` : "",
    refused.length > 0 ? `${many(refused.length, "file")} not read` : "",
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

/** `1 filing`, `1,234 filings`. */
export const many = (count: number, noun: string): string =>
  `${count.toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
