import { expect, test } from "vitest";
import { placeInWords, placeOf, positionsIn } from "./positions.ts";
import { bookOf } from "./testing/book-of.ts";
import { parseYaml } from "./yaml.ts";

const text = `persons:
  ann-b: { name: Ann }
  annB: { name: Ann B. }
shared: &terms
  stated-value: 1
securities:
  notes: *terms
transactions:
  - { on: 2024-01-01 }
`;
const positions = positionsIn(parseYaml(text, "book.yaml"));

test.each([
  ["persons.ann-b", 2, 10],
  ["persons.annB.name", 3, 17],
  ["shared.statedValue", 5, 17],
  ["securities.notes.statedValue", 5, 17],
  ["transactions.0.on", 9, 11],
])("%s stands on line %i", (path, line, column) => {
  expect(positions.get(path)).toEqual({ file: "book.yaml", line, column });
  expect(positions.get(path)).toEqual({ file: "book.yaml", line, column });
});

test("what the text does not have is where the nearest around it is", () => {
  expect(positions.get("transactions.0.security")).toMatchObject({ line: 9, column: 5 });
  expect(positions.get("transactions.7")).toMatchObject({ line: 9, column: 3 });
  expect(positions.get("nothing")).toMatchObject({ line: 1, column: 1 });
});

test("the place of an entry that only its neighbours know", () => {
  const book = { ...bookOf({}), positions: new Map([["transactions.3", { file: "trades.csv", line: 5 }]]) };
  expect(placeOf(book, "transactions.3.security")).toEqual({ file: "trades.csv", line: 5 });
  expect(placeInWords(book, "transactions.3.security")).toBe("trades.csv:5");
  expect(placeOf(book, "transactions.4")).toEqual({ file: "book.yaml" });
});
