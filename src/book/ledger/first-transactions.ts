import type { Book, BookTransaction } from "../../model/book.ts";

const known = new WeakMap<Book["transactions"], ReadonlyMap<string, BookTransaction>>();

/** The first transaction in each security, gone through once a book. */
export function firstTransactions(book: Book): ReadonlyMap<string, BookTransaction> {
  const before = known.get(book.transactions);
  if (before) return before;
  const first = new Map<string, BookTransaction>();
  for (const entry of book.transactions) {
    if (!first.has(entry.security)) first.set(entry.security, entry);
  }
  known.set(book.transactions, first);
  return first;
}
