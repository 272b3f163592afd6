import type { Book, Positions } from "../model/book.ts";
import { checkContradictions } from "./contradictions/check-contradictions.ts";
import { checkBalances } from "./ledger/balances.ts";
import { inOrderOfDate } from "./ledger/order-of-date.ts";
import { checkReferences } from "./references.ts";

/** What a book says, its transactions in any order, each with its place in the list as written. */
export type BookParts = Omit<Book, "file" | "positions">;

/**
 * Makes a Book of its parts, wherever they come from, and holds them against each other.
 *
 * @param file the name of the book, for the messages
 * @param parts what the book says
 * @param positions where each entry stands: `transactions.3` is the transaction whose index is 3
 * @throws UserError where a name is not defined, entries contradict each other, or a balance does not hold.
 */
export function assembleBook(file: string, parts: BookParts, positions: Positions): Book {
  const book: Book = {
    ...parts,
    file,
    transactions: inOrderOfDate(parts.transactions),
    positions,
  };
  checkReferences(book);
  checkContradictions(book);
  checkBalances(book);
  return book;
}
