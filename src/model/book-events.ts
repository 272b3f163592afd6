import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";
import type { Rounding } from "./book-securities.ts";

export interface OutstandingShares {
  readonly class: string;
  readonly on: PlainDate;
  readonly shares: Rational;
  /** Of these, held by or for the issuer or its subsidiaries. */
  readonly heldByIssuer?: Rational | undefined;
  readonly source: string;
}

/** The items of Schedule 13D whose facts no number of shares tells: issuer, persons, funds, plans, contracts. */
export const itemsOfFacts = ["1", "2", "3", "4", "6"] as const;

/** A fact that Schedule 13D sets forth beside what is owned, and that changed on a day: plans, financing, a contract. */
export interface ChangeOfFacts {
  readonly on: PlainDate;
  readonly item: (typeof itemsOfFacts)[number];
  /** What changed, in words that may stand after a colon. */
  readonly what: string;
  /** Whose schedule says so, by id; all that report where not given. */
  readonly persons?: readonly string[] | undefined;
  /** Whether the change is material; left out where nobody has decided. */
  readonly material?: boolean | undefined;
}

/** A split or reverse split: `newShares` for every `oldShares`, from the opening of a day on. */
export interface Split {
  readonly security: string;
  readonly on: PlainDate;
  readonly newShares: Rational;
  readonly oldShares: Rational;
  /** What becomes of a holder's fraction of a share; `down` is cash in lieu. */
  readonly fractions: Rounding | "kept";
}

/** An average market price: exactly, or at least or at most so much, where that is all that is known. */
export interface AveragePrice {
  readonly average: string;
  readonly security: string;
  readonly tradingDays: number;
  readonly on: PlainDate;
  readonly price?: Rational | undefined;
  readonly atLeast?: Rational | undefined;
  readonly atMost?: Rational | undefined;
  readonly source?: string | undefined;
}

/** What adds to a holding, and what takes from it. */
export const additions = [
  "opening-balance",
  "purchase",
  "grant",
  "vesting",
  "exercise",
  "conversion",
  "receipt",
] as const;
export const reductions = ["sale", "delivery", "gift", "forfeiture", "expiry", "repayment"] as const;
export type TransactionKind = (typeof additions)[number] | (typeof reductions)[number];

export interface BookTransaction {
  /** Its place in the list as written, from 0. */
  readonly index: number;
  readonly on: PlainDate;
  readonly person: string;
  readonly kind: TransactionKind;
  readonly security: string;
  readonly quantity: Rational;
  /** What is given up for it: the options exercised, the preferred shares converted. */
  readonly uses?: { readonly security: string; readonly quantity: Rational } | undefined;
  readonly price?: Rational | undefined;
  readonly amount?: Rational | undefined;
  readonly how?: string | undefined;
  readonly source?: string | undefined;
}

export interface BalanceAssertion {
  readonly on: PlainDate;
  readonly person: string;
  readonly security: string;
  readonly quantity: Rational;
}
