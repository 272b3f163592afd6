import { decimal } from "../../base/decimal.ts";
import { nearestWord } from "../../base/did-you-mean.ts";
import { dateFrom, daysInMonth, type PlainDate, plainDate } from "../../base/plain-date.ts";
import { isNegative, type Rational } from "../../base/rational.ts";
import { additions, reductions, type TransactionKind } from "../../model/book.ts";

/** What a cell's text comes to, or the sentence that says what is wrong with it. */
export type CellValue<T> = { readonly value: T } | { readonly wrong: string };

/**
 * A number of shares or dollars: `1000`, `1,000`, `$1,000.50`. One with a minus or in parentheses is refused: a kind of
 * transaction says its direction, and a sign beside it may mean either.
 */
export function amountCell(text: string): CellValue<Rational> {
  const match = /^(\()?(-)?\$?\s?(-)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(-)?(\))?$/.exec(text);
  const digits = match?.[4];
  const value = digits === undefined ? null : decimal(digits.replaceAll(",", "").replace(/^\./, "0."));
  if (match === null || value === null || (match[1] === undefined) !== (match[6] === undefined)) {
    return { wrong: `"${text}" is no number; write digits such as 44,000 or 0.22` };
  }
  const hasSign = match[1] ?? match[2] ?? match[3] ?? match[5];
  if (hasSign !== undefined || isNegative(value)) {
    return {
      wrong: `${text} is negative; write it without the sign, and let the kind tell the direction: purchase or sale`,
    };
  }
  return { value };
}

/** A date: `2024-07-23`, or as the United States write it, `7/23/2024`; in a sheet, a day's number. */
export function dateCell(
  text: string,
  dateOfSerial: ((serial: string) => PlainDate | null) | null,
): CellValue<PlainDate> {
  const iso = plainDate(text);
  if (iso) return { value: iso };
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const written = american ?? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (written) {
    const [, first, second, third] = written.map(Number);
    const [year = 0, month = 0, day = 0] = american ? [third, first, second] : [first, second, third];
    const value = american ? dateFrom(year, month, day) : null;
    if (value) return { value };
    const days = month >= 1 && month <= 12 ? daysInMonth(year, month) : null;
    if (days !== null && day > days) return { wrong: `there is no ${text}: that month has ${days} days` };
    if (american && month > 12)
      return { wrong: `there is no ${text}: the month stands first, as in 7/23/2024` };
  }
  const serial = dateOfSerial?.(text);
  if (serial) return { value: serial };
  if (/^\d{4}-\d{2}-\d{2}[T ]|^\d{1,2}\/\d{1,2}\/\d{4} |^\d{5}\.\d+$/.test(text)) {
    return { wrong: `"${text}" has a time of day, in a zone that it does not say; write the date alone` };
  }
  return { wrong: `"${text}" is no date; write 2024-07-23 or 7/23/2024` };
}

const kinds: readonly string[] = [...additions, ...reductions];

/** What brokers and transfer agents write for a kind of transaction. */
const otherKinds: Readonly<Record<string, TransactionKind>> = {
  b: "purchase",
  buy: "purchase",
  bought: "purchase",
  p: "purchase",
  s: "sale",
  sell: "sale",
  sold: "sale",
  opening: "opening-balance",
  "beginning-balance": "opening-balance",
  vest: "vesting",
  vested: "vesting",
  exercised: "exercise",
  convert: "conversion",
  converted: "conversion",
  received: "receipt",
  delivered: "delivery",
  forfeited: "forfeiture",
  expired: "expiry",
  expiration: "expiry",
  repaid: "repayment",
};

/** The kind of a transaction, in the book's words or in a broker's. */
export function kindCell(text: string): CellValue<TransactionKind> {
  const word = text.toLowerCase().replace(/[\s_]+/g, "-");
  const known = kinds.find((kind) => kind === word) ?? otherKinds[word];
  if (known !== undefined) return { value: known as TransactionKind };
  const near = nearestWord(word, [...kinds, ...Object.keys(otherKinds).filter(({ length }) => length > 2)]);
  return {
    wrong: `"${text}" is no kind of transaction; ${near ? `did you mean "${near}"?` : `write one of ${kinds.join(", ")}`}`,
  };
}
