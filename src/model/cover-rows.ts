import type { ReportingPerson } from "./schedule.ts";

/** Which schedule a form is of: the rows of its cover pages and its items differ. */
export type ScheduleKind = "13D" | "13G";

/** What stands in a row of the cover page. */
export type CoverField = Exclude<keyof ReportingPerson, "cik" | "hasNoCik" | "comment">;

/** A numbered row of the cover page: its caption as the form prints it, and the value that it holds. */
export interface CoverPageRow {
  readonly number: number;
  readonly caption: string;
  /** `null` for "SEC USE ONLY". */
  readonly field: CoverField | null;
  /** Rows of shares are grouped under "Number of shares beneficially owned by each reporting person with". */
  readonly isPower: boolean;
}

/** The caption beside the four rows of voting and dispositive power. */
export const POWERS_CAPTION = "NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH";

/**
 * The rows of the cover page: 14 of Schedule 13D (17 CFR 240.13d-101), 12 of Schedule 13G (17 CFR 240.13d-102).
 *
 * @example
 * coverRows("13G")[8] //=> { number: 9, caption: "AGGREGATE AMOUNT …", field: "aggregateAmountOwned", isPower: false }
 */
export function coverRows(kind: ScheduleKind): readonly CoverPageRow[] {
  return kind === "13D" ? rows13D : rows13G;
}

const powers: readonly (readonly [string, CoverField])[] = [
  ["SOLE VOTING POWER", "soleVotingPower"],
  ["SHARED VOTING POWER", "sharedVotingPower"],
  ["SOLE DISPOSITIVE POWER", "soleDispositivePower"],
  ["SHARED DISPOSITIVE POWER", "sharedDispositivePower"],
];

const rows13D = rowsOf(11, [
  ["NAME OF REPORTING PERSON", "name"],
  ["CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP", "memberOfGroup"],
  ["SEC USE ONLY", null],
  ["SOURCE OF FUNDS", "fundSources"],
  [
    "CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEM 2(d) OR 2(e)",
    "legalProceedings",
  ],
  ["CITIZENSHIP OR PLACE OF ORGANIZATION", "citizenship"],
]);

const rows13G = rowsOf(9, [
  ["NAME OF REPORTING PERSON", "name"],
  ["CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP", "memberOfGroup"],
  ["SEC USE ONLY", null],
  ["CITIZENSHIP OR PLACE OF ORGANIZATION", "citizenship"],
]);

/** The rows above the powers are the schedule's own; the powers and what follows are common but for their numbers. */
function rowsOf(
  aggregate: number,
  above: readonly (readonly [string, CoverField | null])[],
): readonly CoverPageRow[] {
  const below: readonly (readonly [string, CoverField])[] = [
    ["AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", "aggregateAmountOwned"],
    [
      `CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (${aggregate}) EXCLUDES CERTAIN SHARES`,
      "excludesCertainShares",
    ],
    [`PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (${aggregate})`, "percentOfClass"],
    ["TYPE OF REPORTING PERSON", "types"],
  ];
  return [...above, ...powers, ...below].map(([caption, field], i) => ({
    number: i + 1,
    caption,
    field,
    isPower: i >= above.length && i < above.length + powers.length,
  }));
}
