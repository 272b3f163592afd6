import { toReadable } from "../../base/decimal.ts";
import { equals } from "../../base/rational.ts";
import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { placeInWords, placeOf } from "../positions.ts";
import { ledgerAt } from "./ledger-at.ts";
import { legsOf } from "./legs-of-book.ts";
import { inOrderOfDate } from "./order-of-date.ts";

/**
 * Holds the balances that the book asserts, each in the units of its own day, against what its transactions come to, as in
 * plain-text accounting, and goes through the transactions to the last.
 *
 * @throws UserError at the first assertion that does not hold, or where a person gives up more than it holds, with its line.
 */
export function checkBalances(book: Book): void {
  for (const { n, on, person, security, quantity } of inOrderOfDate(
    book.balances.map((assertion, n) => ({ n, ...assertion })),
  )) {
    const held = ledgerAt(book, on).quantityOf(person, security);
    if (equals(held, quantity)) continue;
    const last = book.transactions.findLast(
      (entry) =>
        entry.on <= on &&
        entry.person === person &&
        (entry.security === security || entry.uses?.security === security),
    );
    const until = last
      ? ` up to that of ${last.on} (${placeInWords(book, `transactions.${last.index}`)})`
      : "";
    throw new UserError(
      `the balance says that ${person} holds ${toReadable(quantity)} of ${security} on ${on}, the transactions come to ${toReadable(held)}${until}; mend one or the other`,
      placeOf(book, `balances.${n}`),
    );
  }
  const last = legsOf(book).days.at(-1);
  if (last) ledgerAt(book, last.on);
}
