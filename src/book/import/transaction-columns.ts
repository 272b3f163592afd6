import type { PlainDate } from "../../base/plain-date.ts";
import type { Rational } from "../../base/rational.ts";
import type { BookTransaction, TransactionKind } from "../../model/book.ts";
import type { TransactionEntries } from "../ledger/transaction-entries.ts";

/**
 * The transactions of a table, column by column. A million rows have a few thousand values, which stand here again and again,
 * so that they take a fraction of the room and time of a million objects; a column that the table has not is empty.
 */
export interface TransactionColumns {
  readonly on: PlainDate[];
  readonly person: string[];
  readonly kind: TransactionKind[];
  readonly security: string[];
  readonly quantity: Rational[];
  readonly uses: BookTransaction["uses"][];
  readonly price: (Rational | undefined)[];
  readonly amount: (Rational | undefined)[];
  readonly how: (string | undefined)[];
  readonly source: (string | undefined)[];
}

export const noTransactions = (): TransactionColumns => ({
  ...{ on: [], person: [], kind: [], security: [], quantity: [] },
  ...{ uses: [], price: [], amount: [], how: [], source: [] },
});

/** The transactions in columns; objects are made of them when they are asked for. */
export function entriesIn(columns: TransactionColumns, firstIndex: number): TransactionEntries {
  const { on, person, kind, security, quantity, uses } = columns;
  return {
    count: on.length,
    forEach: (visit) => {
      for (let n = 0; n < on.length; n++) {
        visit(
          on[n] as PlainDate,
          person[n] as string,
          kind[n] as TransactionKind,
          security[n] as string,
          quantity[n] as Rational,
          uses[n],
          firstIndex + n,
        );
      }
    },
    all: () => on.map((_, n) => transactionAt(columns, n, firstIndex + n)),
  };
}

function transactionAt(columns: TransactionColumns, n: number, index: number): BookTransaction {
  return {
    index,
    on: columns.on[n] as PlainDate,
    person: columns.person[n] as string,
    kind: columns.kind[n] as TransactionKind,
    security: columns.security[n] as string,
    quantity: columns.quantity[n] as Rational,
    uses: columns.uses[n],
    price: columns.price[n],
    amount: columns.amount[n],
    how: columns.how[n],
    source: columns.source[n],
  };
}
