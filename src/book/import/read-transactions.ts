import { type FilePosition, UserError } from "../../base/user-error.ts";
import type { Book, BookTransaction } from "../../model/book.ts";
import type { TransactionEntries } from "../ledger/transaction-entries.ts";
import { amountCell, dateCell, kindCell } from "./cells.ts";
import { type ColumnName, type Columns, columnsOf } from "./columns.ts";
import { personCell, securityCell } from "./names.ts";
import { type CellReader, remembered } from "./remembered-cells.ts";
import { cellText, type Table, type TableRow } from "./table.ts";
import { entriesIn, noTransactions, type TransactionColumns } from "./transaction-columns.ts";

/** Transactions as they stand in a table, and where each does. */
export interface TableTransactions {
  readonly entries: TransactionEntries;
  /** @param nth counting from 0 in the order of the table */
  readonly positionOf: (nth: number) => FilePosition;
}

/**
 * Reads the transactions in a table, with the same checks as those that the book itself lists.
 *
 * @param names the book's persons and securities
 * @param firstIndex the index of the first: the number of transactions before it
 * @throws UserError at the first cell that is wrong, with its line and column
 */
export function readTransactions(
  table: Table,
  names: Pick<Book, "persons" | "securities">,
  firstIndex: number,
): TableTransactions {
  const kept = noTransactions();
  const lines: number[] = [];
  let readRow: ((row: TableRow) => void) | null = null;
  table.readRows((row) => {
    if (readRow === null) {
      readRow = rowReader(table, columnsOf(row, table), row.count, names, kept);
      return;
    }
    readRow(row);
    lines.push(row.line);
  });
  if (readRow === null) {
    throw new UserError(
      "this file is empty; its first row names the columns: on, person, kind, security, quantity",
      { file: table.file },
    );
  }
  return {
    entries: entriesIn(kept, firstIndex),
    positionOf: (nth) => ({ file: table.file, line: lines[nth] ?? 1, column: table.firstColumn }),
  };
}

function rowReader(
  table: Table,
  at: Columns,
  width: number,
  { persons, securities }: Pick<Book, "persons" | "securities">,
  kept: TransactionColumns,
): (row: TableRow) => void {
  const date = remembered((text) => dateCell(text, table.dateOfSerial));
  const person = remembered(personCell(persons));
  const kind = remembered(kindCell);
  const security = remembered(securityCell(securities));
  const quantity = remembered(amountCell);
  const price = remembered(amountCell);
  const amount = remembered(amountCell);
  const how = remembered((text) => ({ value: text }));
  const source = remembered((text) => ({ value: text }));
  const hasUses = at["uses-security"] >= 0 || at["uses-quantity"] >= 0;

  const optional = <T>(row: TableRow, cell: number, read: CellReader<T>): T | undefined => {
    const found = read(row, cell);
    if (found === null) return undefined;
    if ("value" in found) return found.value;
    throw new UserError(found.wrong, table.positionOf(cell));
  };
  const needed = <T>(row: TableRow, cell: number, read: CellReader<T>, name: ColumnName): T => {
    const found = optional(row, cell, read);
    if (found !== undefined) return found;
    throw new UserError(
      `there is nothing in the column "${name}"; write a value or take the row out`,
      table.positionOf(cell >= 0 && cell < row.count ? cell : 0),
    );
  };
  const usesOf = (row: TableRow): BookTransaction["uses"] => {
    if (cellText(row, at["uses-security"]) === "" && cellText(row, at["uses-quantity"]) === "")
      return undefined;
    return {
      security: needed(row, at["uses-security"], security, "uses-security"),
      quantity: needed(row, at["uses-quantity"], quantity, "uses-quantity"),
    };
  };
  return (row) => {
    if (row.count > width) refuseMoreThan(width, row, table);
    kept.on.push(needed(row, at.on, date, "on"));
    kept.person.push(needed(row, at.person, person, "person"));
    kept.kind.push(needed(row, at.kind, kind, "kind"));
    kept.security.push(needed(row, at.security, security, "security"));
    kept.quantity.push(needed(row, at.quantity, quantity, "quantity"));
    // Of a column that the table has not, nothing is kept.
    if (hasUses) kept.uses.push(usesOf(row));
    if (at.price >= 0) kept.price.push(optional(row, at.price, price));
    if (at.amount >= 0) kept.amount.push(optional(row, at.amount, amount));
    if (at.how >= 0) kept.how.push(optional(row, at.how, how));
    if (at.source >= 0) kept.source.push(optional(row, at.source, source));
  };
}

function refuseMoreThan(width: number, row: TableRow, table: Table): void {
  for (let cell = width; cell < row.count; cell++) {
    if (cellText(row, cell) === "") continue;
    throw new UserError(
      `this row has ${row.count} cells and the headings are ${width}; put a value that holds a separator, such as "1,000", in quotes`,
      table.positionOf(cell),
    );
  }
}
