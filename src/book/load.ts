import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { UserError } from "../base/user-error.ts";
import { whenAsked } from "../base/when-asked.ts";
import type { Book, Positions } from "../model/book.ts";
import { assembleBook, type BookParts } from "./assemble.ts";
import { explainIssue } from "./explain-issue.ts";
import { loadTransactions } from "./import/load-transactions.ts";
import type { NamedFile } from "./import/transactions-from.ts";
import { positionsIn } from "./positions.ts";
import { bookSchema } from "./schema.ts";
import { parseYaml, type YamlText } from "./yaml.ts";

/**
 * Reads a book's text into a Book, or says what is wrong with it.
 *
 * @param text the book, YAML
 * @param file its name, for the messages
 * @throws UserError with file, line and column: no YAML, an unknown or missing key, a number or date that is none, a
 *   person or security that the book does not define, entries that contradict each other, a balance that does not hold.
 */
export function parseBook(text: string, file: string): Book {
  const { parts, positions, transactionsFrom } = parseParts(text, file);
  const [first] = transactionsFrom;
  if (first === undefined) return assembleBook(file, parts, positions);
  throw new UserError(
    "this book takes transactions from other files; load it from its own file",
    first.position,
  );
}

/** A book as its text has it, and the files that it takes more transactions from. */
export interface WrittenParts {
  readonly parts: BookParts;
  readonly positions: Positions;
  readonly transactionsFrom: readonly NamedFile[];
}

/**
 * The parts of a book and where they stand, each right by itself and not yet held against the others: to be put together,
 * with transactions from elsewhere, by {@link assembleBook}.
 *
 * @throws UserError as {@link parseBook} for what is wrong with one entry by itself.
 */
export function parseParts(text: string, file: string): WrittenParts {
  const yaml = parseYaml(text, file);
  const parsed = bookSchema.safeParse(yaml.value, { reportInput: true });
  if (!parsed.success) throw firstError(parsed.error, yaml);
  const { book: _version, transactionsFrom, ...written } = parsed.data;
  const transactions = written.transactions.map((entry, index) => ({ index, ...entry }));
  return {
    parts: { ...written, transactions },
    positions: positionsIn(yaml),
    transactionsFrom: transactionsFrom.map((written, n) =>
      whenAsked({ written }, "position", () => yaml.positionOf(["transactionsFrom", n])),
    ),
  };
}

/**
 * Loads the book in a file, with the transactions in the files beside it that it names.
 *
 * @throws UserError where there is no such file, or as {@link parseBook}.
 */
export async function loadBook(file: string): Promise<Book> {
  const { parts, positions, transactionsFrom } = parseParts(await readBookText(file), file);
  if (transactionsFrom.length === 0) return assembleBook(file, parts, positions);
  const imported = await loadTransactions(file, transactionsFrom, { ...parts, positions });
  return assembleBook(file, parts, imported.positions, imported.entries);
}

async function readBookText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new UserError("there is no such file", { file });
    if (error.code === "EISDIR")
      throw new UserError("this is a folder; name the book in it, such as book.yaml", { file });
    throw new UserError(`it cannot be read (${error.code}); see who may read it`, { file });
  });
  if (bytes.length === 0)
    throw new UserError("the book is empty; start from examples/ault/book.yaml", { file });
  if (bytes.includes(0))
    throw new UserError("this is a binary file and no book; a book is a text in YAML", { file });
  return bytes.toString("utf8");
}

function firstError(error: z.ZodError, yaml: YamlText): UserError {
  const explained = error.issues.map((issue) => {
    const { sentence, path, key } = explainIssue(issue);
    return { sentence, position: key === null ? yaml.positionOf(path) : yaml.positionOfKey(path, key) };
  });
  const [first] = explained.toSorted((a, b) => (a.position.line ?? 0) - (b.position.line ?? 0));
  return new UserError(first?.sentence ?? "this is no book", first?.position ?? null);
}
