import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainYaml } from "./plain-yaml.ts";

const lines = (...each: readonly string[]): string => each.join("\n");

test("maps, lists and texts are read as they are mostly written", () => {
  const text = lines(
    "# a comment",
    "book: 1 # the form",
    "issuer: { name: 'O''Neil & Co., Inc.', address: { zip: \"89141\" } }",
    "",
    "persons:",
    "  fund:",
    "    name: Fund LP (Delaware) #1",
    "    kind: partnership",
    "none: []",
    "prices: [0.22, { of: vwap, on: 2024-07-23 }]",
    "transactions:",
    "- { on: 2024-01-02 }",
    "-   on: 2024-01-03",
    "    price: -1.50",
    "exercise-order:",
    "  - http://a.example/b:c",
    "  - note",
  );
  expect(plainYaml(text)).toEqual({
    book: "1",
    issuer: { name: "O'Neil & Co., Inc.", address: { zip: "89141" } },
    persons: { fund: { name: "Fund LP (Delaware)", kind: "partnership" } },
    none: [],
    prices: ["0.22", { of: "vwap", on: "2024-07-23" }],
    transactions: [{ on: "2024-01-02" }, { on: "2024-01-03", price: "-1.50" }],
    "exercise-order": ["http://a.example/b:c", "note"],
  });
});

test("the example book is of the plain kind", () => {
  expect(plainYaml(readFileSync("examples/ault/book.yaml", "utf8"))).toMatchObject({ book: "1" });
});

test.each([
  ["nothing", ""],
  ["an anchor", "a: &here 1"],
  ["an alias", "a: *here"],
  ["a tag", "a: !!str 1"],
  ["a text in lines", "a: |\n  one\n  two"],
  ["a text that goes on", "a: one\n  two"],
  ["a list entry that goes on", "a:\n  - one\n    two"],
  ["quotes that go on", 'a: "one\n  two"'],
  ["an escaped sign", 'a: "\\u0041"'],
  ["brackets over lines", "a: [one,\n  two]"],
  ["a comma too many", "a: [one, ]"],
  ["a key without value", "a:\nb: 1"],
  ["a key in brackets without value", "a: { b }"],
  ["a pair in a list in brackets", "a: [b: 1]"],
  ["a key twice", "a: 1\na: 2"],
  ["a map within a text", "a: b: c"],
  ["an entry indented otherwise", "a:\n    b: 1\n  c: 2"],
  ["a list in a list", "- - a"],
  ["an entry on the next line", "-\n  a: 1"],
  ["a question mark", "? a\n: b"],
  ["a merge", "<<: { a: 1 }"],
  ["a tab", "a:\tb"],
  ["a carriage return", "a: b\r\nc: d"],
  ["a mark of order", "\ufeffa: b"],
  ["a document's beginning", "---\na: b"],
  ["a document's end", "a: b\n..."],
  ["a directive", "%YAML 1.2"],
  ["brackets that stay open", "a: [b"],
  ["quotes that stay open", "a: 'b"],
  ["a text after quotes", "a: 'b' c"],
  ["brackets a thousand deep", `a: ${"[".repeat(1000)}`],
])("%s is left to the library", (_, text) => {
  expect(plainYaml(text)).toBeUndefined();
});
