import type { PlainDate } from "../../base/plain-date.ts";
import type { Rational } from "../../base/rational.ts";
import type { BookTransaction, TransactionKind } from "../../model/book.ts";

/** Transactions that are gone through without an object for each, of which there may be a million. */
export interface TransactionEntries {
  readonly count: number;
  readonly forEach: (
    visit: (
      on: PlainDate,
      person: string,
      kind: TransactionKind,
      security: string,
      quantity: Rational,
      uses: BookTransaction["uses"],
      index: number,
    ) => void,
  ) => void;
  /** An object for each. */
  readonly all: () => readonly BookTransaction[];
}

export const entriesOf = (transactions: readonly BookTransaction[]): TransactionEntries => ({
  count: transactions.length,
  forEach: (visit) => {
    for (const { on, person, kind, security, quantity, uses, index } of transactions)
      visit(on, person, kind, security, quantity, uses, index);
  },
  all: () => transactions,
});

/** Several lists, one after the other. */
export const joined = (lists: readonly TransactionEntries[]): TransactionEntries => ({
  count: lists.reduce((sum, { count }) => sum + count, 0),
  forEach: (visit) => {
    for (const list of lists) list.forEach(visit);
  },
  all: () => lists.flatMap((list) => list.all()),
});
