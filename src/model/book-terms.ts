import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";

/** A part of a grant: so many units, or so much percent of the grant, on a day. */
export type VestingStep =
  | { readonly on: PlainDate; readonly quantity: Rational }
  | { readonly on: PlainDate; readonly percent: Rational };

/** Simple interest or dividends: a yearly percent on what converts, by days of a year of 360 or 365. */
export interface Accrual {
  readonly percent: Rational;
  readonly from: PlainDate;
  readonly daysInYear: 360 | 365;
}

/** Something that must happen before a right can be exercised at all. */
export interface BookCondition {
  readonly what: string;
  readonly satisfied?: PlainDate | undefined;
  /** Whether the holder, or those who act with it, can bring it about. */
  readonly holderControls?: boolean | undefined;
}

/**
 * A contract's beneficial ownership limitation: no exercise that would leave the holder, with those counted with it,
 * above a percent of the class.
 */
export interface Blocker {
  readonly percent: Rational;
  /** Days of notice after which the holder may raise or waive it; it cannot where not given. */
  readonly noticeDays?: number | undefined;
  /** Notices given. */
  readonly raised: readonly { readonly notice: PlainDate; readonly percent: Rational }[];
}

/** From when a right can be exercised: on a date, or at the latest by one, where the exact day is not known. */
export type Availability = { readonly from: PlainDate } | { readonly noLaterThan: PlainDate };

/** A price as a contract words it: a sum of money, an average on the market, or the greater or lesser of several. */
export type PriceFormula =
  | Rational
  | { readonly greaterOf: readonly PriceFormula[] }
  | { readonly lesserOf: readonly PriceFormula[] }
  | {
      readonly percent: Rational;
      readonly of: string;
      readonly tradingDays: number;
      /** The day that it is measured on; the day of the conversion where not given. */
      readonly on?: PlainDate | undefined;
    }
  | { readonly steps: readonly { readonly from: PlainDate; readonly price: PriceFormula }[] };

/** An exchange's limit on the shares that may be issued before the issuer's stockholders, or the exchange, approve. */
export interface ExchangeCap {
  readonly exchange: string;
  readonly percent: Rational;
  /** The whole number of shares that the limit came to. */
  readonly shares?: Rational | undefined;
  /** A name that several securities under one limit share. */
  readonly sharedAs?: string | undefined;
  readonly approved?: PlainDate | undefined;
}
