import { expect, test } from "vitest";
import { toReadable } from "../../base/decimal.ts";
import { assembleBook } from "../assemble.ts";
import { importTransactions } from "../import/transactions-from.ts";
import { parseParts } from "../load.ts";
import { bookText, bought, complaintOf, day } from "../testing/book-of.ts";
import { holdingsOn } from "./holdings.ts";

const head = "on,person,kind,security,quantity,uses security,uses quantity";
const rows = [
  "2024-02-01,fund,purchase,common,100.5,,",
  "2024-02-01,manager,purchase,common,7,,",
  "2024-03-01,fund,sale,common,0.5,,",
  "2024-04-01,fund,exercise,common,10,options,10",
];
const securities = ["options: { kind: option, title: options, into: common, expires: 2024-12-31 }"];
const transactions = [bought("2024-01-02", 30, "options")];

function loaded(csv: readonly string[]) {
  const { parts, positions } = parseParts(bookText({ securities, transactions }), "book.yaml");
  const bytes = Buffer.from([head, ...csv].join("\n"));
  const imported = importTransactions([{ path: "trades.csv", sheet: null, bytes }], { ...parts, positions });
  return assembleBook("book.yaml", parts, imported.positions, imported.entries);
}

const heldOn = (book: ReturnType<typeof loaded>, on: string) =>
  holdingsOn(book, day(on)).map(
    ({ person, security, quantity, since, facts }) =>
      `${person} ${toReadable(quantity)} ${security} since ${since}: ${facts.map(({ line }) => line).join()}`,
  );

test("imported transactions are held as those that the book lists, in whatever order they stand", () => {
  const inOrder = loaded(rows);
  const outOfOrder = loaded([...rows.slice(2), ...rows.slice(0, 2)]);
  const withoutLines = (held: readonly string[]) => held.map((line) => line.replace(/:.*/, ""));
  for (const on of ["2024-01-02", "2024-02-01", "2024-03-31", "2025-01-01"]) {
    expect(withoutLines(heldOn(outOfOrder, on))).toEqual(withoutLines(heldOn(inOrder, on)));
  }
  expect(heldOn(inOrder, "2025-01-01")).toEqual([
    "fund 110 common since 2024-02-01: 2,4,5",
    "fund 20 options since 2024-01-02: 13,5",
    "manager 7 common since 2024-02-01: 3",
  ]);
});

test("the list of a book's transactions is the same before and after it was looked at", () => {
  const book = loaded(rows);
  const before = heldOn(book, "2024-03-31");
  expect(book.transactions.map(({ index, on, kind }) => `${index} ${on} ${kind}`)).toEqual([
    "0 2024-01-02 purchase",
    "1 2024-02-01 purchase",
    "2 2024-02-01 purchase",
    "3 2024-03-01 sale",
    "4 2024-04-01 exercise",
  ]);
  expect(book.transactions[4]?.uses).toEqual({
    security: "options",
    quantity: { numerator: 10n, denominator: 1n },
  });
  expect(heldOn({ ...book, prices: [] }, "2024-03-31")).toEqual(before);
});

test.each([
  [
    "2024-02-02,fund,sale,common,1,,",
    "trades.csv:2:1: fund gives up 1 of common and holds 0 then; add what it received before 2024-02-02",
  ],
  [
    "2024-02-02,fund,sale,options,30.5,,",
    "trades.csv:2:1: fund gives up 30.5 of options and holds 30 then; add what it received before 2024-02-02",
  ],
  [
    "2025-01-01,fund,exercise,common,1,options,1",
    "trades.csv:2:1: this exercise is of 2025-01-01, and options expired on 2024-12-31",
  ],
])("%s is refused at its line", (row, message) => {
  expect(complaintOf(() => loaded([row]))).toContain(message);
});
