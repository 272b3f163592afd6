import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";
import type {
  Accrual,
  Availability,
  Blocker,
  BookCondition,
  ExchangeCap,
  PriceFormula,
  VestingStep,
} from "./book-terms.ts";

export type Security = CommonStock | DepositaryShares | RightSecurity;

/** A class of shares. One that converts into another at will is also a right to acquire that one. */
export interface CommonStock {
  readonly kind: "common";
  readonly title: string;
  readonly shortTitle?: string | undefined;
  readonly cusip?: string | undefined;
  /** Votes a share; 1 where not given, 0 for a class without votes, which Section 13(d) does not cover. */
  readonly votes?: Rational | undefined;
  /** The time in which it is registered under Section 12; all time where not given. */
  readonly registered?: Registration | undefined;
  readonly convertsInto?: ConvertsInto | undefined;
}

/** From when, and until when, a class is one that Rule 13d-1(i)(1) covers, as a rule by its registration under Section 12. */
export interface Registration {
  readonly from?: PlainDate | undefined;
  /** The first day on which it is none any more. */
  readonly until?: PlainDate | undefined;
}

/** A class that its holder may turn into another, share for share or at a ratio. */
export interface ConvertsInto {
  readonly class: string;
  readonly sharesPerUnit?: Rational | undefined;
  readonly exercisable?: Availability | undefined;
}

/** Depositary shares (ADSs): whoever holds them holds the shares deposited. */
export interface DepositaryShares {
  readonly kind: "depositary-shares";
  readonly title: string;
  readonly of: string;
  /** Deposited shares for each depositary share. */
  readonly sharesPerUnit: Rational;
  readonly cusip?: string | undefined;
}

export const rightKinds = [
  "option",
  "warrant",
  "restricted-stock-unit",
  "performance-stock-unit",
  "convertible-preferred",
  "convertible-note",
  "exchangeable-unit",
  "forward",
  "swap",
] as const;
export type RightKind = (typeof rightKinds)[number];

/** A security or contract that gives a right to acquire shares of a class, or refers to them. */
export interface RightSecurity {
  readonly kind: RightKind;
  readonly title: string;
  /** The class that it is exercised for, converted into, or refers to. */
  readonly into: string;
  /** Shares for each unit exercised; 1 where not given. Not for convertibles. */
  readonly sharesPerUnit?: Rational | undefined;
  /** Options and warrants: dollars a share to pay on exercise. */
  readonly strike?: Rational | undefined;
  /** `net`: fewer shares are delivered, the strike being paid in shares, and nothing else can be chosen. */
  readonly exercise?: ExerciseKind | undefined;
  /** Swaps and forwards: how they are settled. A holder that may elect shares has a right to acquire them. */
  readonly settlement?: SettlementKind | undefined;
  /** Convertibles: dollars a unit that convert. A note's unit is a dollar of principal where not given. */
  readonly statedValue?: Rational | undefined;
  readonly conversionPrice?: PriceFormula | undefined;
  /** What accrues on a convertible and converts with it. */
  readonly accrues?: Accrual | undefined;
  /** Whole shares on exercise or conversion; `down` where not given. */
  readonly rounding?: Rounding | undefined;
  readonly exercisable?: Availability | undefined;
  /** When parts of a grant become exercisable, earliest first; in place of `exercisable`. */
  readonly vesting?: readonly VestingStep[] | undefined;
  /** Units delivered later than they vest. */
  readonly settles?: PlainDate | undefined;
  readonly expires?: PlainDate | undefined;
  readonly exchangeCap?: ExchangeCap | undefined;
  readonly conditions: readonly BookCondition[];
  readonly blocker?: Blocker | undefined;
  /**
   * Whether the shares are yet to be issued by the issuer (`new`), or are outstanding and come from another holder; where
   * nothing is said those of swaps and forwards are outstanding and all others new.
   */
  readonly shares: "new" | "outstanding";
  readonly controlPurpose?: boolean | undefined;
  /** The day whose shares and prices the terms are written in; splits after it adjust them. */
  readonly termsAsOf?: PlainDate | undefined;
}

export const exerciseKinds = ["cash", "cashless", "net", "pre-funded"] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];
export const settlementKinds = ["shares", "cash", "holder-elects"] as const;
export type SettlementKind = (typeof settlementKinds)[number];
export const roundings = ["down", "up", "nearest"] as const;
export type Rounding = (typeof roundings)[number];
