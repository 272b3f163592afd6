import { access } from "node:fs/promises";
import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import { type Book, bookFromOcf, bookJsonSchema, loadBook } from "../../index.ts";
import { writeWhole } from "../files.ts";
import { print, tell } from "../text/terminal.ts";

export function defineBook(program: Command): void {
  const book = program
    .command("book")
    .summary("check a book, print its form, or start one from a cap table")
    .description(
      "Works on books, the plain records of holdings and contracts that own, what-if and draft start from.",
    )
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", "\nExample:\n  beneficial book check examples/ault/book.yaml");
  defineBookCheck(book);
  defineBookSchema(book);
  defineFromOcf(book);
}

function defineBookCheck(book: Command): void {
  book
    .command("check")
    .summary("say whether a book is right, and what is in it")
    .description(
      "Loads a book with the transactions in the files it names, holds its balances against its transactions, and says how much there is of what. Leaves with 2 at the first mistake.",
    )
    .argument("<book>", "the book, a YAML file")
    .option("--json", "print JSON")
    .addHelpText("after", "\nExample:\n  beneficial book check examples/ault/book.yaml")
    .action(async (file: string, { json }: { readonly json?: boolean }) => {
      const counts = countsIn(await loadBook(file));
      if (json) print(JSON.stringify({ file, ...counts }, null, 2));
      else print(`${file} is right: ${sentence(counts)}.`);
    });
}

function defineBookSchema(book: Command): void {
  book
    .command("schema")
    .summary("print the form of a book as JSON Schema")
    .description(
      "Prints the JSON Schema of a book: what editors complete and check books by. It is docs/book.schema.json, too.",
    )
    .addHelpText("after", "\nExample:\n  beneficial book schema > book.schema.json")
    .action(() => print(JSON.stringify(bookJsonSchema(), null, 2)));
}

function defineFromOcf(book: Command): void {
  book
    .command("from-ocf")
    .summary("start a book from an Open Cap Table package")
    .description(
      "Makes a starting book of an Open Cap Table package: persons, classes, rights with their terms and vesting, transactions. What the package does not know is named in comments and left out.",
    )
    .argument("<package>", "a folder, a manifest or an .ocf.zip")
    .option("-o, --out <file>", "where to write the book; without it on standard output")
    .option("--force", "write over a book that is there")
    .addHelpText("after", "\nExample:\n  beneficial book from-ocf cap-table/ -o book.yaml")
    .action(async (path: string, { out, force }: { readonly out?: string; readonly force?: boolean }) => {
      const text = await bookFromOcf(path);
      if (out === undefined) {
        print(text.trimEnd());
        return;
      }
      if (!force && (await isThere(out)))
        throw new UserError("there is a file of this name; choose another, or add --force", { file: out });
      await writeWhole(out, text);
      tell(`${out} is written: go through its comments, then run  beneficial book check ${out}`);
    });
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

function countsIn({ persons, securities, transactions, balances }: Book): Readonly<Record<string, number>> {
  return {
    persons: Object.keys(persons).length,
    securities: Object.keys(securities).length,
    transactions: transactions.length,
    balances: balances.length,
  };
}

function sentence({
  persons = 0,
  securities = 0,
  transactions = 0,
  balances = 0,
}: ReturnType<typeof countsIn>): string {
  const of = (count: number, one: string, many: string): string =>
    `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
  return [
    of(persons, "person", "persons"),
    of(securities, "security", "securities"),
    of(transactions, "transaction", "transactions"),
    of(balances, "balance that holds", "balances that hold"),
  ].join(", ");
}
