import type { PlainDate } from "../base/plain-date.ts";
import type { Rational } from "../base/rational.ts";

/**
 * Something that is supposed of a book on a date, so as to ask what would be owned then.
 *
 * - `price`: an average is exactly so much on the date.
 * - `outstanding`: so many shares of the schedule's class are outstanding on the date.
 * - `approval`: an exchange's approval, or another condition of a security, was given: on the date unless another is named.
 * - `buy`, `sell`: a person trades with others, so that the shares outstanding stay as they are.
 * - `exercise`: units of a right are turned into the shares that its terms give on the date; shares that the issuer
 *   issues for it are outstanding from then on.
 */
export type Supposition =
  | ({ readonly is: "price"; readonly price: Rational } & Average)
  | { readonly is: "outstanding"; readonly shares: Rational }
  | {
      readonly is: "approval";
      readonly security: string;
      /** The condition in the book's words, `exchange-cap`, or `null` for all that the security hangs on. */
      readonly condition: string | null;
      readonly given: PlainDate | null;
    }
  | {
      readonly is: "buy" | "sell";
      readonly person: string;
      readonly security: string;
      readonly quantity: Rational;
    }
  | {
      readonly is: "exercise";
      readonly person: string;
      readonly security: string;
      readonly units: Rational | "all";
    };

/** An average market price as contracts name it: which, of what, over how many trading days. */
export interface Average {
  readonly average: string;
  readonly security: string;
  readonly tradingDays: number;
}
