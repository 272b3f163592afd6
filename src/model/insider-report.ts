import type { Place } from "../base/place.ts";
import type { PlainDate } from "../base/plain-date.ts";
import type { Problem } from "../base/problem.ts";
import type { Submission } from "./submission.ts";

/**
 * A Form 3, 4 or 5, original or amendment: what an insider reports under Section 16(a), as the document SAYS it.
 *
 * What the document does not give is `null`, never 0 and never "". Amounts are decimal strings, dates ISO text, codes
 * as printed. The names of fields are those of the forms' columns.
 */
export interface InsiderReport {
  readonly form: InsiderForm | null;
  readonly schemaVersion: string | null;
  /** Form 3: the date of the event; Form 4: of the earliest transaction; Form 5: the end of the fiscal year. */
  readonly periodOfReport: PlainDate | null;
  /** An amendment's: when the form that it amends was filed. */
  readonly originallyFiled: PlainDate | null;
  /** Form 3: "no securities are beneficially owned". */
  readonly noSecuritiesOwned: boolean | null;
  /** Forms 4 and 5: the box "no longer subject to Section 16". */
  readonly notSubjectToSection16: boolean | null;
  /** Form 5: the boxes for holdings and transactions that a Form 3 or 4 should have reported. */
  readonly form3HoldingsReported: boolean | null;
  readonly form4TransactionsReported: boolean | null;
  /** The box for a plan under Rule 10b5-1(c); forms before April 2023 have none. */
  readonly plan10b5One: boolean | null;
  readonly issuer: InsiderIssuer;
  readonly owners: readonly InsiderOwner[];
  /** Table I, transactions and holdings in the order of the form. */
  readonly nonDerivative: readonly InsiderRow[];
  /** Table II. */
  readonly derivative: readonly DerivativeRow[];
  readonly footnotes: readonly InsiderFootnote[];
  readonly remarks: string | null;
  readonly signatures: readonly InsiderSignature[];
  readonly submission: Submission | null;
  readonly problems: readonly Problem[];
  /** Where each value stands, by path: `nonDerivative.0.shares.value`. */
  readonly places: Readonly<Record<string, Place>>;
}

export const insiderForms = ["3", "3/A", "4", "4/A", "5", "5/A"] as const;
export type InsiderForm = (typeof insiderForms)[number];

/** A value and the footnotes that its cell refers to: a cell may hold footnotes alone. */
export interface Noted<T> {
  readonly value: T | null;
  /** Ids of the report's footnotes: "F1". */
  readonly footnotes: readonly string[];
}

export interface InsiderIssuer {
  readonly name: string | null;
  /** Ten digits. */
  readonly cik: string | null;
  readonly tradingSymbol: string | null;
  readonly foreignTradingSymbol: string | null;
}

export interface InsiderOwner {
  /** As EDGAR writes it: of an individual the last name first, "ROE JANE Q". */
  readonly name: string | null;
  readonly cik: string | null;
  readonly address: InsiderAddress;
  readonly relationship: InsiderRelationship;
}

export interface InsiderAddress {
  readonly isOutsideUnitedStates: boolean | null;
  readonly street1: string | null;
  readonly street2: string | null;
  readonly city: string | null;
  /** EDGAR's two-letter code. */
  readonly state: string | null;
  readonly stateOrTerritoryAbroad: string | null;
  readonly country: string | null;
  readonly zipCode: string | null;
  readonly stateDescription: string | null;
  /** EDGAR's own mark. */
  readonly isGoodAddress: boolean | null;
}

export interface InsiderRelationship {
  readonly director: boolean | null;
  readonly officer: boolean | null;
  readonly tenPercentOwner: boolean | null;
  readonly other: boolean | null;
  readonly officerTitle: string | null;
  readonly otherText: string | null;
}

/** A row of either table: a transaction, or a holding without one. */
export interface InsiderRow {
  readonly kind: "transaction" | "holding";
  readonly title: Noted<string>;
  readonly date: Noted<PlainDate>;
  readonly deemedExecutionDate: Noted<PlainDate>;
  readonly coding: InsiderCoding;
  /** "E" for early, "L" for late; `null` in value where it is on time. */
  readonly timeliness: Noted<string>;
  readonly shares: Noted<string>;
  /** In place of shares, where a derivative security is reported by its value. */
  readonly totalValue: Noted<string>;
  readonly pricePerShare: Noted<string>;
  readonly acquiredOrDisposed: Noted<"A" | "D">;
  readonly sharesAfter: Noted<string>;
  readonly valueAfter: Noted<string>;
  /** Direct or indirect. */
  readonly ownership: Noted<"D" | "I">;
  readonly natureOfOwnership: Noted<string>;
}

/** A row of Table II. */
export interface DerivativeRow extends InsiderRow {
  readonly conversionOrExercisePrice: Noted<string>;
  readonly exerciseDate: Noted<PlainDate>;
  readonly expirationDate: Noted<PlainDate>;
  readonly underlyingTitle: Noted<string>;
  readonly underlyingShares: Noted<string>;
  readonly underlyingValue: Noted<string>;
}

export interface InsiderCoding {
  /** The form on which the row is or should have been reported: "4", "5", "3" of a late holding. */
  readonly formType: string | null;
  /** "P" purchase, "S" sale, "A" grant, "M" exercise and so on, as printed. */
  readonly code: string | null;
  readonly equitySwap: boolean | null;
  readonly footnotes: readonly string[];
}

export interface InsiderFootnote {
  readonly id: string | null;
  readonly text: string;
}

export interface InsiderSignature {
  /** As signed: "/s/ Jane Roe, by John Doe, attorney-in-fact". */
  readonly name: string | null;
  readonly date: PlainDate | null;
}

/** A report that says nothing: what a reader starts from. */
export const emptyInsiderReport: InsiderReport = {
  form: null,
  schemaVersion: null,
  periodOfReport: null,
  originallyFiled: null,
  noSecuritiesOwned: null,
  notSubjectToSection16: null,
  form3HoldingsReported: null,
  form4TransactionsReported: null,
  plan10b5One: null,
  issuer: { name: null, cik: null, tradingSymbol: null, foreignTradingSymbol: null },
  owners: [],
  nonDerivative: [],
  derivative: [],
  footnotes: [],
  remarks: null,
  signatures: [],
  submission: null,
  problems: [],
  places: {},
};
