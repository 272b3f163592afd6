import { longDate } from "../base/plain-date.ts";
import { UserError } from "../base/user-error.ts";
import type { Book } from "../model/book.ts";
import type { Ownership } from "../model/ownership.ts";
import { className } from "./wording.ts";

/**
 * Whether the book reaches to the date.
 *
 * @throws UserError where the date lies before everything that the book tells, or no shares of the class are outstanding on it.
 */
export function checkCanBeDrafted(book: Book, { asOf, outstanding }: Ownership): void {
  const [first] = book.transactions;
  if (first && asOf < first.on) {
    throw new UserError(
      `the book begins on ${longDate(first.on)}, and the draft is asked for on ${longDate(asOf)}; take a later date, or write down what was held before as an opening-balance`,
      book.positions.get(`transactions.${first.index}`) ?? { file: book.file },
    );
  }
  if (outstanding === null) {
    throw new UserError(
      `the book does not say how many shares of ${className(book)} were outstanding on or before ${longDate(asOf)}, so that no percent can be given; add the issuer's report under outstanding`,
      { file: book.file },
    );
  }
}
