import { isAbsolute, normalize } from "node:path";
import { type FilePosition, UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { joined, type TransactionEntries } from "../ledger/transaction-entries.ts";
import { asUtf8 } from "./as-utf-8.ts";
import { csvTable } from "./csv.ts";
import { withTransactions } from "./positions.ts";
import { readTransactions, type TableTransactions } from "./read-transactions.ts";
import { xlsxTable } from "./xlsx/workbook.ts";

/** A file that a book takes transactions from, as it is written there, and where that stands. */
export interface NamedFile {
  readonly written: string;
  /** Looked for when it is asked for. */
  readonly position: FilePosition;
}

/** A file that `transactions-from` names: as it is written there, its path from the working folder, and its bytes. */
export interface TransactionsFile {
  readonly path: string;
  readonly sheet: string | null;
  readonly bytes: Uint8Array;
}

/** The transactions of several files, one after the other, and the book's positions with theirs. */
export interface ImportedTransactions {
  readonly entries: TransactionEntries;
  readonly positions: Book["positions"];
}

/**
 * Takes `trades.xlsx#March` apart into file and sheet.
 *
 * @throws UserError where the file is of no kind that is read, or lies outside of the book's folder.
 */
export function namedFile(named: NamedFile): { file: string; sheet: string | null } {
  const { written } = named;
  const [, file = "", sheet = null] = /^([^#]*)(?:#(.*))?$/s.exec(written) ?? [];
  if (isAbsolute(file) || normalize(file).startsWith("..") || /^[a-z]:|\\/i.test(file)) {
    throw new UserError(
      `"${written}" is not beside the book; name a file in the book's folder, or below it`,
      named.position,
    );
  }
  if (!/\.(csv|tsv|txt|xlsx)$/i.test(file)) {
    throw new UserError(
      `"${written}" is neither .csv nor .xlsx; save the transactions as one of these`,
      named.position,
    );
  }
  if (sheet !== null && !/\.xlsx$/i.test(file))
    throw new UserError(`"${written}" has no sheets; take "#${sheet}" out`, named.position);
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
  const tables: (TableTransactions & { readonly from: number })[] = [];
  let next = first;
  for (const file of files) {
    const { entries, positionOf } = readTransactions(tableOf(file), book, next);
    tables.push({ from: next, entries, positionOf });
    next += entries.count;
  }
  const positionOf = (index: number): FilePosition | undefined => {
    const table = tables.findLast(({ from }) => from <= index);
    return table && index < next ? table.positionOf(index - table.from) : undefined;
  };
  return {
    entries: joined(tables.map(({ entries }) => entries)),
    positions: withTransactions(book.positions, positionOf),
  };
}

function tableOf({ path, sheet, bytes }: TransactionsFile): ReturnType<typeof csvTable> {
  return /\.xlsx$/i.test(path) ? xlsxTable(bytes, path, sheet) : csvTable(asUtf8(bytes, path), path);
}
