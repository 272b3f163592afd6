import type { PlainDate } from "../../base/plain-date.ts";
import type { FilePosition } from "../../base/user-error.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book } from "../../model/book.ts";
import type { Balance } from "./ledger.ts";
import { ledgerAt } from "./ledger-at.ts";

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
  const [persons, securities] = [placesOf(book.persons), placesOf(book.securities)];
  return ledgerAt(book, on)
    .balances()
    .map((balance) => {
      const person = persons.get(balance.person) ?? 0;
      const order = person * securities.size + (securities.get(balance.security) ?? 0);
      return { order, holding: holdingOf(book, balance) };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ holding }) => holding);
}

function holdingOf(book: Book, balance: Balance): Holding {
  const { person, security, quantity, received, since } = balance;
  return whenAsked({ person, security, quantity, received, since }, "facts", () =>
    balance.entries().flatMap((index) => book.positions.get(`transactions.${index}`) ?? []),
  );
}

const known = new WeakMap<object, ReadonlyMap<string, number>>();

/** The places of a record's ids in the order of the book. */
function placesOf(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> {
  const before = known.get(record);
  if (before) return before;
  const places = new Map(Object.keys(record).map((id, n) => [id, n]));
  known.set(record, places);
  return places;
}
