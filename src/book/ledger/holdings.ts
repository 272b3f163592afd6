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
  const [persons, securities] = [placesOf(book.persons), placesOf(book.securities)];
  const held: { readonly order: number; readonly holding: Holding }[] = [];
  for (const balance of ledger.balances()) {
    if (isZero(balance.quantity)) continue;
    const person = persons.get(balance.person) ?? 0;
    const order = person * securities.size + (securities.get(balance.security) ?? 0);
    held.push({ order, holding: holdingOf(book, balance) });
  }
  return held.sort((a, b) => a.order - b.order).map(({ holding }) => holding);
}

function holdingOf(book: Book, { person, security, quantity, received, since, entries }: Balance): Holding {
  let facts: readonly FilePosition[] | null = null;
  return {
    person,
    security,
    quantity,
    received,
    since,
    get facts() {
      facts ??= entries.flatMap((index) => book.positions.get(`transactions.${index}`) ?? []);
      return facts;
    },
  };
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
