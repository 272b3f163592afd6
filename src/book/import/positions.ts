import type { FilePosition } from "../../base/user-error.ts";
import type { Positions } from "../../model/book.ts";

/** The positions of a book with those of imported transactions, each worked out when asked for: there may be a million. */
export function withTransactions(
  positions: Positions,
  positionOf: (index: number) => FilePosition | undefined,
): Positions {
  return {
    get: (path) => {
      const index = /^transactions\.(\d+)/.exec(path)?.[1];
      return (index === undefined ? undefined : positionOf(Number(index))) ?? positions.get(path);
    },
  };
}
