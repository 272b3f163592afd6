import { toDecimal, toDollars, toReadable } from "../../base/decimal.ts";
import { daysBetween, type PlainDate } from "../../base/plain-date.ts";
import { add, divide, HUNDRED, multiply, ONE, type Rational, rational } from "../../base/rational.ts";
import type { Accrual } from "../../model/book.ts";

/** Dollars that convert, and how they come about. */
export interface AmountThatConverts {
  readonly amount: Rational;
  readonly says: () => string;
}

/** Units at their stated value, with what has accrued on them by the date. */
export function amountThatConverts(
  units: Rational,
  statedValue: Rational,
  accrues: Accrual | undefined,
  on: PlainDate,
): AmountThatConverts {
  const stated = multiply(units, statedValue);
  const says = () => `${toReadable(units)} × ${toDollars(statedValue)} = ${toDollars(stated)}`;
  if (accrues === undefined) return { amount: stated, says };
  const { percent, from, daysInYear } = accrues;
  const days = Math.max(0, daysBetween(from, on));
  const grown = add(ONE, multiply(divide(percent, HUNDRED), rational(days, daysInYear)));
  const amount = multiply(stated, grown);
  return {
    amount,
    says: () => {
      const yearly = toDecimal(percent) ?? toReadable(percent);
      return `${says()}; with ${yearly}% a year for ${days} days of ${daysInYear} from ${from} ${dollars(amount)}`;
    },
  };
}

/** In cents; an amount that has no end in decimals is about so much. */
const dollars = (amount: Rational): string =>
  `${toDecimal(amount) === null ? "about " : ""}${toDollars(amount)}`;
