import { expect, test } from "vitest";
import { ownershipFacts, parseBook } from "../book/index.ts";
import { day } from "../book/testing/book-of.ts";
import { smallBook } from "../book/testing/small-book.ts";
import { beneficialOwnership } from "../law/index.ts";
import { recentTransactions, transactionRows, whatTradesLack } from "./recent-transactions.ts";

const on = day("2025-01-01");
const trade = (entry: string): string => `  - { ${entry} }`;
const bookWith = (entries: readonly string[], schedule = "") =>
  parseBook(
    smallBook
      .replace("balances:", `${entries.map(trade).join("\n")}\nbalances:`)
      .replace("  event: 2025-01-01\n", `  event: 2025-01-01\n${schedule}`),
    "book.yaml",
  );
const bought = (when: string, more = "price: 2") =>
  `on: ${when}, person: fund, kind: purchase, security: common, quantity: 100, ${more}`;
const tradesOf = (book: ReturnType<typeof bookWith>) =>
  recentTransactions(beneficialOwnership(ownershipFacts(book, on)), book);

test("the sixtieth day before counts, and the sixty-first does not", () => {
  const { trades, since } = tradesOf(
    bookWith([bought("2024-11-01"), bought("2024-11-02"), bought("2025-01-02")]),
  );
  expect(trades.map((entry) => entry.on)).toEqual(["2024-11-02"]);
  expect(since).toBeNull();
});

test("after a filing the transactions since then count", () => {
  const book = bookWith(
    [bought("2024-12-02"), bought("2024-12-20")],
    "  filed-before: [{ form: SC 13D, filed: 2024-12-10 }]\n",
  );
  expect(tradesOf(book)).toMatchObject({ since: "2024-12-10", trades: [{ on: "2024-12-20" }] });
});

test("a price is worked out from the sum where that alone is given, and a gift needs none", () => {
  const book = bookWith([
    bought("2024-12-02", 'amount: "250.50"'),
    bought("2024-12-03", "how: block trade").replace("purchase", "gift"),
  ]);
  const { trades } = tradesOf(book);
  expect(transactionRows(trades, book).map(({ nature, price }) => [nature, price])).toEqual([
    ["Purchase", "$2.505"],
    ["Gift: block trade", null],
  ]);
  expect(whatTradesLack(trades, book)).toEqual([]);
});

test("a trade without a price is named by the file and line that it was taken from", () => {
  const book = bookWith([bought("2024-12-02", "how: block trade")]);
  const imported = { file: "trades.csv", line: 7, column: 1 };
  const index = book.transactions.find((entry) => entry.on === "2024-12-02")?.index;
  const positions = new Map([[`transactions.${index}`, imported]]);
  const { trades } = tradesOf(book);
  expect(whatTradesLack(trades, { ...book, positions })).toEqual([
    {
      what: "Item 5(c): the price per share of the purchase of 100 shares on 2024-12-02",
      writeIn: "trades.csv:7, price",
    },
  ]);
});
