import type { PlainDate } from "../../base/plain-date.ts";
import type { Rational } from "../../base/rational.ts";
import type { Denominator } from "../outstanding/denominators.ts";
import type { SplitSeen } from "./splits.ts";
import type { Bounds } from "./union-bounds.ts";

/** A filing by what one names it by. */
export interface FilingRef {
  /** The accession number, or the name of the file that it came in. */
  readonly key: string;
  readonly form: string | null;
  readonly amendmentNumber: number | null;
  readonly schedule: "13D" | "13G" | null;
  readonly event: PlainDate | null;
  readonly filed: PlainDate | null;
  readonly signed: PlainDate | null;
}

/** A person of a row, as the newest cover has it. */
export interface Holder {
  readonly name: string;
  readonly cik: string | null;
  readonly amount: Rational | null;
  /** As printed: "9.9", "<1". */
  readonly percent: string | null;
  readonly soleVoting: Rational | null;
  readonly sharedVoting: Rational | null;
  readonly soleDispositive: Rational | null;
  readonly sharedDispositive: Rational | null;
  readonly types: readonly string[];
}

/** Those who stand on one filing together: a single filer, or joint filers with the union of what they own. */
export interface HolderRow {
  readonly holders: readonly Holder[];
  readonly filing: FilingRef;
  readonly shares: Bounds;
  /** In percent of the class, with what rounding leaves open. */
  readonly percent: Bounds;
  readonly denominator: Denominator | null;
  /** A jump of all holders' counts lies between this filing and the date: the number may be in old shares. */
  readonly isBeforeSplit: boolean;
}

/** Who no longer has a stake to report, and by what. */
export interface Exit {
  readonly names: readonly string[];
  readonly filing: FilingRef;
  readonly how: "nothing left" | "5% or less" | "no longer named";
}

/** Who holds what of a class on a date, by all filings up to then, each share counted in bounds and never twice. */
export interface HoldersTable {
  readonly issuer: { readonly name: string; readonly cik: string | null };
  readonly securityClass: string | null;
  readonly on: PlainDate | null;
  /** The greatest first. */
  readonly rows: readonly HolderRow[];
  readonly total: { readonly shares: Bounds; readonly percent: Bounds };
  readonly exits: readonly Exit[];
  readonly splits: readonly SplitSeen[];
}
