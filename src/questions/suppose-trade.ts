import { toReadable } from "../base/decimal.ts";
import type { PlainDate } from "../base/plain-date.ts";
import { isNegative, moreThan, type Rational, ZERO } from "../base/rational.ts";
import { UserError } from "../base/user-error.ts";
import { holdingsOn } from "../book/index.ts";
import type { Book, BookTransaction } from "../model/book.ts";
import { personIn, securityIn } from "./named-in-book.ts";
import type { Supposition } from "./supposition.ts";

type TradeSupposition = Extract<Supposition, { is: "buy" | "sell" }>;

/** The book with a purchase or a sale on a date, after all that the book has on it. */
export function withTrade(book: Book, on: PlainDate, { is, quantity, ...named }: TradeSupposition): Book {
  const person = personIn(book, named.person);
  const security = securityIn(book, named.security);
  if (isNegative(quantity))
    throw new UserError(
      `to ${is} ${toReadable(quantity)} of ${security} is to do nothing; give a number of 0 or more`,
    );
  if (is === "buy") return withTransaction(book, { on, person, security, quantity, kind: "purchase" });
  const held = heldOf(book, on, person, security);
  if (moreThan(quantity, held)) {
    throw new UserError(
      `${person} cannot sell ${toReadable(quantity)} of ${security} on ${on}: it holds ${toReadable(held)}`,
    );
  }
  return withTransaction(book, { on, person, security, quantity, kind: "sale" });
}

/** How much a person holds of a security on a date. */
export function heldOf(book: Book, on: PlainDate, person: string, security: string): Rational {
  const held = holdingsOn(book, on).find(
    (holding) => holding.person === person && holding.security === security,
  );
  return held?.quantity ?? ZERO;
}

/** The book with one more transaction, the last of its day. */
export function withTransaction(book: Book, entry: Omit<BookTransaction, "index">): Book {
  const { transactions } = book;
  const index = transactions.reduce((most, { index }) => Math.max(most, index), -1) + 1;
  const before = transactions.findLastIndex(({ on }) => on <= entry.on) + 1;
  return {
    ...book,
    transactions: transactions.toSpliced(before, 0, { how: "supposed", ...entry, index }),
  };
}
