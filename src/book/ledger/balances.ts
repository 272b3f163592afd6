import { toReadable } from "../../base/decimal.ts";
import { equals, ZERO } from "../../base/rational.ts";
import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { openLedger } from "./ledger.ts";
import { inOrderOfDate } from "./order-of-date.ts";

/**
 * Holds the balances that the book asserts, each in the units of its own day, against what its transactions come to, as in
 * plain-text accounting, and goes through the transactions to the last.
 *
 * @throws UserError at the first assertion that does not hold, or where a person gives up more than it holds, with its line.
 */
export function checkBalances(book: Book): void {
  const ledger = openLedger(book);
  for (const { n, on, person, security, quantity } of inOrderOfDate(
    book.balances.map((assertion, n) => ({ n, ...assertion })),
  )) {
    ledger.advanceTo(on);
    const held = ledger.balanceOf(person, security)?.quantity ?? ZERO;
    if (equals(held, quantity)) continue;
    throw new UserError(
      `the balance says that ${person} holds ${toReadable(quantity)} of ${security} on ${on}, the transactions come to ${toReadable(held)}; mend one or the other`,
      book.positions.get(`balances.${n}`) ?? { file: book.file },
    );
  }
  const last = book.transactions.at(-1);
  if (last) ledger.advanceTo(last.on);
}
