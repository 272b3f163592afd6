import type { Book } from "../../model/book.ts";

/** Where a security comes in the order in which rights are used: as the book says, the rest after that, in the order of the book. */
export function exerciseRank(book: Book): (security: string) => number {
  const ranks = new Map(book.exerciseOrder.map((id, rank) => [id, rank]));
  return (security) => ranks.get(security) ?? ranks.size;
}
