import { toFixed } from "../base/decimal.ts";
import type { PlainDate } from "../base/plain-date.ts";
import { atLeast, moreThan, type Rational } from "../base/rational.ts";
import type { MissingFact } from "../model/outcome.ts";

/**
 * The percent of a class that an owner has on a date. Where facts are missing it is what is certain, and no more than what is
 * owned; `null` is not known at all.
 */
export interface PercentOwned {
  readonly on: PlainDate;
  readonly percent: Rational | null;
  readonly missing: readonly MissingFact[];
}

/** The law's "more than"; `null` where missing facts may change the answer. */
export const isMoreThan = (owned: PercentOwned, limit: Rational): boolean | null =>
  certain(owned, owned.percent !== null && moreThan(owned.percent, limit));

/** The law's "or more"; `null` where missing facts may change the answer. */
export const isAtLeast = (owned: PercentOwned, limit: Rational): boolean | null =>
  certain(owned, owned.percent !== null && atLeast(owned.percent, limit));

const certain = ({ missing, percent }: PercentOwned, reached: boolean): boolean | null =>
  reached ? true : missing.length > 0 || percent === null ? null : false;

/** As derivations print it. */
export const ownedText = ({ on, percent, missing }: PercentOwned): string =>
  percent === null
    ? `the percent owned on ${on} is not known`
    : `${missing.length > 0 ? "at least " : ""}${toFixed(percent, 6)}% on ${on}`;
