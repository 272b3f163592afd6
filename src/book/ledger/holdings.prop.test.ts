import fc from "fast-check";
import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { ONE } from "../../base/rational.ts";
import { assembleBook } from "../assemble.ts";
import { parseParts } from "../load.ts";
import { bookOf, bookText, bought, day } from "../testing/book-of.ts";
import { holdingsOn } from "./holdings.ts";

test("the order of one day's transactions that commute does not matter", () => {
  const entry = fc
    .record({
      person: fc.constantFrom("fund", "manager"),
      kind: fc.constantFrom("purchase", "sale"),
      quantity: fc.integer({ min: 1, max: 100 }),
    })
    .map(
      ({ person, kind, quantity }) =>
        `{ on: 2024-02-01, person: ${person}, kind: ${kind}, security: common, quantity: ${quantity} }`,
    );
  const opening = [bought("2024-01-02", 2000), bought("2024-01-02", 2000, "common", "manager")];
  const held = (transactions: readonly string[]) =>
    holdingsOn(bookOf({ transactions: [...opening, ...transactions] }), day("2024-02-01")).map(
      ({ person, quantity }) => `${person} ${toDecimal(quantity)}`,
    );
  fc.assert(
    fc.property(
      fc
        .array(entry, { maxLength: 12 })
        .chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
      ([entries, shuffled]) => {
        expect(held(shuffled)).toEqual(held(entries));
      },
    ),
    { numRuns: 40 },
  );
});

test("a long book folds in time in proportion, and looks for no place that nobody asks for", () => {
  const { parts } = parseParts(bookText({}), "book.yaml");
  const persons = ["fund", "manager"] as const;
  const on = day("2024-01-02");
  const transactions = Array.from({ length: 300_000 }, (_, index) => ({
    ...{ index, on, kind: "purchase" as const, security: "common", quantity: ONE },
    person: persons[index % 2] ?? "fund",
  }));
  let asked = 0;
  const positions = {
    get: (path: string) => {
      asked++;
      return { file: "book.yaml", line: path.length };
    },
  };
  const book = assembleBook("book.yaml", { ...parts, transactions }, positions);
  const start = performance.now();
  const [held] = holdingsOn(book, on);
  expect(performance.now() - start).toBeLessThan(3000);
  expect(toDecimal(held!.quantity)).toBe("150000");
  expect(asked).toBe(0);
  expect(held!.facts).toHaveLength(150_000);
});
