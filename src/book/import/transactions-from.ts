import { isAbsolute, normalize } from "node:path";
import { type FilePosition, UserError } from "../../base/user-error.ts";
import type { Book, BookTransaction } from "../../model/book.ts";
import { asUtf8 } from "./as-utf-8.ts";
import { csvTable } from "./csv.ts";
import { withTransactions } from "./positions.ts";
import { readTransactions, type TableTransactions } from "./read-transactions.ts";
import { xlsxTable } from "./xlsx/workbook.ts";

/** A file that `transactions-from` names: as it is written there, its path from the working folder, and its bytes. */
export interface TransactionsFile {
  readonly path: string;
  readonly sheet: string | null;
  readonly bytes: Uint8Array;
}

/** The transactions of several files, one after the other, and the book's positions with theirs. */
export interface ImportedTransactions {
  readonly transactions: readonly BookTransaction[];
  readonly positions: Book["positions"];
}

/**
 * Takes `trades.xlsx#March` apart into file and sheet.
 *
 * @throws UserError where the file is of no kind that is read, or lies outside of the book's folder.
 */
export function namedFile(written: string, position: FilePosition): { file: string; sheet: string | null } {
  const [, file = "", sheet = null] = /^([^#]*)(?:#(.*))?$/s.exec(written) ?? [];
  if (isAbsolute(file) || normalize(file).startsWith("..") || /^[a-z]:|\\/i.test(file)) {
    throw new UserError(
      `"${written}" is not beside the book; name a file in the book's folder, or below it`,
      position,
    );
  }
  if (!/\.(csv|tsv|txt|xlsx)$/i.test(file)) {
    throw new UserError(
      `"${written}" is neither .csv nor .xlsx; save the transactions as one of these`,
      position,
    );
  }
  if (sheet !== null && !/\.xlsx$/i.test(file))
    throw new UserError(`"${written}" has no sheets; take "#${sheet}" out`, position);
  return { file, sheet };
}

/**
 * Reads the transactions of the files that a book names.
 *
 * @param book its persons and securities, and how many transactions it lists itself
 * @throws UserError at the first mistake, with file, line and column
 */
export function importTransactions(
  files: readonly TransactionsFile[],
  book: Pick<Book, "persons" | "securities" | "positions" | "transactions">,
): ImportedTransactions {
  const first = book.transactions.length;
  const tables: { readonly from: number; readonly positionOf: TableTransactions["positionOf"] }[] = [];
  let transactions: readonly BookTransaction[] = [];
  for (const file of files) {
    const from = first + transactions.length;
    const read = readTransactions(tableOf(file), book, from);
    tables.push({ from, positionOf: read.positionOf });
    transactions = transactions.length === 0 ? read.transactions : transactions.concat(read.transactions);
  }
  const positionOf = (index: number): FilePosition | undefined => {
    const table = tables.findLast(({ from }) => from <= index);
    return table && index < first + transactions.length ? table.positionOf(index - table.from) : undefined;
  };
  return {
    transactions,
    positions: withTransactions(book.positions, positionOf),
  };
}

function tableOf({ path, sheet, bytes }: TransactionsFile): ReturnType<typeof csvTable> {
  return /\.xlsx$/i.test(path) ? xlsxTable(bytes, path, sheet) : csvTable(asUtf8(bytes, path), path);
}
