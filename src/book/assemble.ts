import type { Book, Positions } from "../model/book.ts";
import { checkContradictions } from "./contradictions/check-contradictions.ts";
import { checkBalances } from "./ledger/balances.ts";
import { withLegs } from "./ledger/legs-of-book.ts";
import { entriesOf, joined, type TransactionEntries } from "./ledger/transaction-entries.ts";
import { checkReferences } from "./references.ts";

/** What a book says, its transactions in any order, each with its place in the list as written. */
export type BookParts = Omit<Book, "file" | "positions">;

/**
 * Makes a Book of its parts, wherever they come from, and holds them against each other.
 *
 * @param file the name of the book, for the messages
 * @param parts what the book says
 * @param positions where each entry stands: `transactions.3` is the transaction whose index is 3
 * @param imported transactions from elsewhere, which follow those of the parts
 * @throws UserError where a name is not defined, entries contradict each other, or a balance does not hold.
 */
export function assembleBook(
  file: string,
  { transactions, ...parts }: BookParts,
  positions: Positions,
  imported: TransactionEntries = entriesOf([]),
): Book {
  const entries =
    imported.count === 0 ? entriesOf(transactions) : joined([entriesOf(transactions), imported]);
  const book = withLegs(entries, { ...parts, file, positions });
  checkReferences(book);
  checkContradictions(book);
  checkBalances(book);
  return book;
}
