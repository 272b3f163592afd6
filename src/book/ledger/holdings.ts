import type { PlainDate } from "../../base/plain-date.ts";
import { isZero } from "../../base/rational.ts";
import type { FilePosition } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { type Balance, openLedger } from "./ledger.ts";

/** What a person holds of a security on a date, and the transactions that it comes from. */
export interface Holding extends Omit<Balance, "entries"> {
  /** Where they stand, looked for when it is asked for. */
  readonly facts: readonly FilePosition[];
}

/**
 * Folds the transactions and splits up to and including a date into holdings, in the book's order of persons and
 * securities; what has come to zero is left out.
 *
 * @throws UserError where a person would give up more than it holds.
 */
export function holdingsOn(book: Book, on: PlainDate): readonly Holding[] {
  const ledger = openLedger(book);
  ledger.advanceTo(on);
  const securities = Object.keys(book.securities);
  const orderOfPerson = new Map(
    Object.keys(book.persons).map((person, n) => [person, n * securities.length]),
  );
  const orderOfSecurity = new Map(securities.map((security, n) => [security, n]));
  const held: { readonly order: number; readonly holding: Holding }[] = [];
  for (const balance of ledger.balances()) {
    if (isZero(balance.quantity)) continue;
    const order = (orderOfPerson.get(balance.person) ?? 0) + (orderOfSecurity.get(balance.security) ?? 0);
    held.push({ order, holding: holdingOf(book, balance) });
  }
  return held.sort((a, b) => a.order - b.order).map(({ holding }) => holding);
}

function holdingOf(book: Book, { entries, ...balance }: Balance): Holding {
  let facts: readonly FilePosition[] | null = null;
  return {
    ...balance,
    get facts() {
      facts ??= entries.flatMap((index) => book.positions.get(`transactions.${index}`) ?? []);
      return facts;
    },
  };
}
