import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import {
  type ImportedTransactions,
  importTransactions,
  type NamedFile,
  namedFile,
  type TransactionsFile,
} from "./transactions-from.ts";

/**
 * Reads the transactions in the files that a book names, all of which lie beside it or below.
 *
 * @param bookFile the book's own file
 * @param parts the book's persons and securities, and the transactions that it lists itself
 * @throws UserError where a file is not there, or at the first mistake in it, with file, line and column
 */
export async function loadTransactions(
  bookFile: string,
  named: readonly NamedFile[],
  parts: Pick<Book, "persons" | "securities" | "positions" | "transactions">,
): Promise<ImportedTransactions> {
  const files: TransactionsFile[] = [];
  for (const each of named) {
    const { file, sheet } = namedFile(each);
    const path = join(dirname(bookFile), file);
    files.push({ path, sheet, bytes: await readBeside(path, each) });
  }
  return importTransactions(files, parts);
}

async function readBeside(path: string, named: NamedFile): Promise<Uint8Array> {
  const { written } = named;
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === "ENOENT"
        ? `there is no file "${written}" beside the book; see its name`
        : `"${written}" cannot be read (${error.code}); see that it is a file, and who may read it`;
    throw new UserError(why, named.position);
  });
}
