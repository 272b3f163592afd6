import { expect, test } from "vitest";
import { assembleBook } from "../assemble.ts";
import { bookOf, bought, complaintOf, day } from "../testing/book-of.ts";
import { holdingsOn } from "./holdings.ts";
import { ledgerAt } from "./ledger-at.ts";

const sold = (on: string, quantity: string) =>
  `{ on: ${on}, person: fund, kind: sale, security: common, quantity: ${quantity} }`;

const book = bookOf({
  splits: ["{ security: common, on: 2024-03-01, ratio: 1-for-3, fractions: kept }"],
  transactions: [bought("2024-01-02", 100), bought("2024-02-01", "0.5"), sold("2024-04-01", "3.5")],
});

const heldOn = (on: string) => {
  const [held] = holdingsOn(book, day(on));
  return held && [held.quantity, held.received, held.facts.length];
};

test("days are answered alike in whatever order they are asked for", () => {
  const dates = ["2024-04-01", "2024-01-02", "2024-02-29", "2024-03-01", "2024-01-01", "2025-01-01"];
  const first = dates.map(heldOn);
  expect(dates.toReversed().map(heldOn).toReversed()).toEqual(first);
  expect(first[4]).toBeUndefined();
  expect(first[3]).toEqual([{ numerator: 67n, denominator: 2n }, { numerator: 67n, denominator: 2n }, 2]);
  expect(first[0]).toEqual([{ numerator: 30n, denominator: 1n }, { numerator: 67n, denominator: 2n }, 3]);
});

test("where a holding stands is told as of its day, though the ledger has gone on since", () => {
  const [early] = holdingsOn(book, day("2024-01-02"));
  holdingsOn(book, day("2024-12-31"));
  expect(early?.facts).toHaveLength(1);
});

test("other splits of the same transactions have a ledger of their own", () => {
  expect(ledgerAt(book, day("2024-03-01")).quantityOf("fund", "common").numerator).toBe(67n);
  const unsplit = { ...book, splits: [] };
  expect(ledgerAt(unsplit, day("2024-03-01")).quantityOf("fund", "common").numerator).toBe(201n);
});

test("a book that gives up too much is refused each time it is asked", () => {
  const { file, positions, transactions, ...parts } = book;
  const entries = transactions.map((entry) => ({ ...entry, kind: "sale" as const }));
  const refused = () => assembleBook(file, { ...parts, transactions: entries }, positions);
  expect(complaintOf(refused)).toContain("fund gives up 100 of common and holds 0 then");
  expect(complaintOf(refused)).toContain("fund gives up 100 of common and holds 0 then");
});
