import type { FilePosition } from "../../base/user-error.ts";
import type { Positions } from "../../model/book.ts";

const PREFIX = "transactions.";

/** The positions of a book with those of imported transactions, each worked out when asked for: there may be a million. */
export function withTransactions(
  positions: Positions,
  positionOf: (index: number) => FilePosition | undefined,
): Positions {
  return {
    get: (path) =>
      (path.startsWith(PREFIX) ? positionOf(Number.parseInt(path.slice(PREFIX.length), 10)) : undefined) ??
      positions.get(path),
  };
}
