import { whenAsked } from "../../base/when-asked.ts";
import type { Book } from "../../model/book.ts";
import { type Legs, legsIn } from "./legs.ts";
import { inOrderOfDate } from "./order-of-date.ts";
import { entriesOf, type TransactionEntries } from "./transaction-entries.ts";

/** The legs of lists of transactions, and of the books that have not made such a list yet. */
const known = new WeakMap<Book | Book["transactions"], Legs>();

/** The legs of a book's transactions, gone through once a list. */
export function legsOf(book: Book): Legs {
  const before = known.get(book) ?? known.get(book.transactions);
  if (before) return before;
  const legs = legsIn(entriesOf(book.transactions));
  known.set(book.transactions, legs);
  return legs;
}

/**
 * A book with its transactions. Where they stand in the order of their dates, as in most exports, the list of them is made
 * when it is first looked at: what is held, and what all own, is worked out from the legs alone.
 */
export function withLegs(entries: TransactionEntries, parts: Omit<Book, "transactions">): Book {
  const legs = legsIn(entries);
  if (!legs.areInOrder) return { ...parts, transactions: inOrderOfDate(entries.all()) };
  const book = whenAsked(parts, "transactions", () => {
    const transactions = entries.all();
    known.set(transactions, legs);
    return transactions;
  });
  known.set(book, legs);
  return book;
}
