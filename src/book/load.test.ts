import { expect, test } from "vitest";
import { toDecimal } from "../base/decimal.ts";
import { parseBook } from "./load.ts";
import { smallBook } from "./testing/small-book.ts";

const complaint = (from: string, to: string): string => {
  expect(smallBook).toContain(from);
  try {
    parseBook(smallBook.replace(from, to), "book.yaml");
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
};

test("a right book loads, its numbers exact and its entries with their places", () => {
  const book = parseBook(smallBook, "book.yaml");
  expect(toDecimal(book.transactions[0]!.price!)).toBe("1.25");
  expect(book.positions.get("persons.manager")).toEqual({ file: "book.yaml", line: 15, column: 12 });
  expect(book.securities.preferred).toMatchObject({ shares: "new" });
});

test.each([
  [
    "a misspelt key",
    "outstanding:",
    "outstandng:",
    'book.yaml:25:1: there is no key "outstandng" here; did you mean "outstanding"?',
  ],
  [
    "a misspelt key deep inside",
    "stated-value:",
    "statd-value:",
    'book.yaml:22:5: there is no key "statd-value" here; did you mean "stated-value"?',
  ],
  [
    "a negative amount",
    "quantity: 10000 }",
    "quantity: -10000 }",
    "book.yaml:31:77: -10000 is negative; an amount is written without a sign, and the kind of a transaction tells its direction",
  ],
  [
    "no number",
    "quantity: 44 }",
    "quantity: many }",
    'book.yaml:32:84: "many" is no number; write digits such as 44,000 or 0.22',
  ],
  [
    "a day that no calendar has",
    "2024-06-01 }",
    "2023-06-31 }",
    "book.yaml:24:26: there is no 2023-06-31: that month has 30 days",
  ],
  [
    "no date",
    "on: 2024-12-31",
    "on: last year",
    'book.yaml:26:26: "last year" is no date; write year, month and day, such as 2024-07-23',
  ],
  [
    "an unknown person",
    "person: manager,",
    "person: manger,",
    'book.yaml:14:19: there is no person "manger" in this book; did you mean "manager"?',
  ],
  [
    "a holding of an undefined security",
    "security: preferred",
    "security: series-b",
    'book.yaml:32:63: there is no security "series-b" in this book; define it under "securities"',
  ],
  [
    "a class that is none",
    "class: common\n  event",
    "class: preferred\n  event",
    'book.yaml:6:10: "preferred" is no class of shares but of kind convertible-preferred; name a security of kind common',
  ],
  [
    "an unknown kind",
    "kind: partnership",
    "kind: partnershp",
    'book.yaml:12:11: "partnershp" is none of the words known here; did you mean "partnership"?',
  ],
  ["a missing key", "  form: 13D\n", "", 'book.yaml:5:3: the key "form" is missing here; add "form: …"'],
  [
    "an empty value",
    "name: Example Corp.",
    "name:",
    "book.yaml:3:8: there is nothing here; write a value or take the key out",
  ],
  [
    "a balance that does not hold",
    "quantity: 50000",
    "quantity: 50001",
    "book.yaml:35:5: the balance says that fund holds 50,001 of common on 2024-05-01, the transactions come to 50,000 up to that of 2024-05-01 (book.yaml:31:5); mend one or the other",
  ],
  [
    "a sale of more than is held",
    "quantity: 10000 }",
    "quantity: 70000 }",
    "book.yaml:31:5: fund gives up 70,000 of common and holds 60,000 then; add what it received before 2024-05-01",
  ],
  [
    "no YAML",
    "  name: Example Corp.",
    "  name: [Example",
    "book.yaml:4:1: this is not YAML that can be read",
  ],
])("%s", (_, from, to, message) => {
  expect(complaint(from, to)).toContain(message);
});

test("another version of the form is refused", () => {
  expect(complaint("book: 1", "book: 2")).toContain('the book opens with the line "book: 1"');
});

test("a book of nothing says where to start", () => {
  expect(() => parseBook("# nothing\n", "book.yaml")).toThrow(
    "book.yaml: the book is empty; start from examples/ault/book.yaml",
  );
});

test("a book that multiplies itself by aliases is refused", () => {
  const levels = Array.from(
    { length: 12 },
    (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(", ")}]`,
  );
  expect(() => parseBook(["a0: &a0 x", ...levels].join("\n"), "book.yaml")).toThrow("too many *aliases");
});
