import { expect, test } from "vitest";
import { classFacts } from "../facts/class-facts.ts";
import { parseBook } from "../load.ts";
import { type BookLines, bookOf, bookText, complaintOf } from "../testing/book-of.ts";

const common = (more: string) =>
  parseBook(bookText({}).replace("title: Common Stock", `title: Common Stock, ${more}`), "book.yaml");

test.each<[string, BookLines, string]>([
  [
    "an item that numbers tell",
    { changes: ["{ on: 2025-03-03, item: 5, what: a sale }"] },
    'book.yaml:12:29: "5" is none of the words known here; write one of 1, 2, 3, 4, 6',
  ],
  [
    "an answer that is none",
    { changes: ["{ on: 2025-03-03, item: 4, what: a merger, material: perhaps }"] },
    'book.yaml:12:58: "perhaps" is neither yes nor no',
  ],
  [
    "a change of nothing",
    { changes: ["{ on: 2025-03-03, item: 4 }"] },
    'book.yaml:12:5: the key "what" is missing here; add "what: …"',
  ],
  [
    "a change of nobody known",
    { changes: ["{ on: 2025-03-03, item: 4, what: a merger, persons: [mangaer] }"] },
    'book.yaml:12:58: there is no person "mangaer" in this book; did you mean "manager"?',
  ],
  [
    "a change of no one",
    { changes: ["{ on: 2025-03-03, item: 4, what: a merger, persons: [] }"] },
    "name a person, or take persons out for all that report",
  ],
  [
    "a registration of no day",
    { securities: ["class-a: { kind: common, title: Class A, registered: {} }"] },
    "book.yaml:9:56: there is no day here; add from, until or both, or take registered out",
  ],
  [
    "an end of no day",
    { persons: ["child: { name: Child LLC, kind: other, no-longer-institution: { reports-on: 13D } }"] },
    'book.yaml:7:65: the key "from" is missing here; add "from: …"',
  ],
  [
    "a schedule that is none",
    {
      persons: [
        "child: { name: Child LLC, kind: other, no-longer-institution: { from: 2025-03-03, reports-on: 13F } }",
      ],
    },
    'book.yaml:7:97: "13F" is none of the words known here; did you mean "13D"?',
  ],
])("%s", (_, lines, message) => {
  expect(complaintOf(() => bookOf(lines))).toContain(message);
});

test("a change keeps what was written, and what was not stays open", () => {
  const [first, second] = bookOf({
    changes: [
      "{ on: 2025-03-03, item: 4, what: a merger, persons: [manager], material: no }",
      "{ on: 2025-03-04, item: 3, what: a margin loan }",
    ],
  }).changes;
  expect(first).toMatchObject({ on: "2025-03-03", item: "4", persons: ["manager"], material: false });
  expect(second).toEqual({ on: "2025-03-04", item: "3", what: "a margin loan" });
});

test("the class is covered at all times unless the book says otherwise", () => {
  const ordinary = classFacts(bookOf({}));
  expect(ordinary).toMatchObject({ name: "Common Stock", registeredFrom: null, registeredUntil: null });
  expect(ordinary.votes).toEqual({ numerator: 1n, denominator: 1n });
});

test("votes and registration of the class are handed over with their place", () => {
  const found = classFacts(common("votes: 0, registered: { from: 2025-02-14, until: 2025-06-30 }"));
  expect(found).toMatchObject({ registeredFrom: "2025-02-14", registeredUntil: "2025-06-30" });
  expect(found.votes).toEqual({ numerator: 0n, denominator: 1n });
  expect(found.facts).toMatchObject([{ file: "book.yaml", line: 8 }]);
});
