import type { Book } from "../../model/book.ts";
import type { FirstTransaction } from "./legs.ts";
import { legsOf } from "./legs-of-book.ts";

/** The first transaction in a security; what others use up of it is none. */
export const firstTransactionIn = (book: Book, security: string): FirstTransaction | undefined =>
  legsOf(book).securities.get(security)?.first ?? undefined;
