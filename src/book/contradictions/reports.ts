import { equals, type Rational } from "../../base/rational.ts";
import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where two reports of the outstanding shares, or two prices, are of one day and differ. */
export function checkReports(book: Book): void {
  const reports = book.outstanding.map(({ class: id, on, shares }) => ({
    what: `the number of shares of ${id} outstanding on ${on}`,
    values: [shares],
  }));
  const prices = book.prices.map(({ average, security, tradingDays, on, price, atLeast, atMost }) => ({
    what: `the ${tradingDays}-trading-day ${average} of ${security} on ${on}`,
    values: [price, atLeast, atMost],
  }));
  checkOnce("outstanding", reports, book);
  checkOnce("prices", prices, book);
}

interface Report {
  readonly what: string;
  readonly values: readonly (Rational | undefined)[];
}

function checkOnce(section: string, reports: readonly Report[], book: Book): void {
  const first = new Map<string, number>();
  for (const [n, { what, values }] of reports.entries()) {
    const earlier = first.get(what);
    const before = earlier === undefined ? undefined : reports[earlier];
    if (earlier === undefined || before === undefined) first.set(what, n);
    else if (!values.every((value, m) => isSame(value, before.values[m]))) {
      throw new UserError(
        `${what} is given otherwise already (${placeInWords(book, `${section}.${earlier}`)}); take one of the two out`,
        placeOf(book, `${section}.${n}`),
      );
    }
  }
}

const isSame = (a: Rational | undefined, b: Rational | undefined): boolean =>
  a === undefined || b === undefined ? a === b : equals(a, b);
