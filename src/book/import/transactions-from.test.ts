import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { parseBook } from "../load.ts";
import { smallBook } from "../testing/small-book.ts";
import { importTransactions, namedFile } from "./transactions-from.ts";

const book = parseBook(smallBook, "book.yaml");
const imported = (text: string | Uint8Array, path = "trades.csv") => {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const { entries, positions } = importTransactions([{ path, sheet: null, bytes }], book);
  return { transactions: entries.all(), positions };
};
const complaint = (text: string | Uint8Array, path?: string): string => {
  try {
    imported(text, path);
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
};
const head = "on,person,kind,security,quantity,price\n";

describe("a CSV", () => {
  test("gives transactions with exact numbers, numbered after the book's own, and their places", () => {
    const { transactions, positions } = imported(`${head}2024-08-01,fund,purchase,common,1000,1.10\n`);
    expect(transactions).toHaveLength(1);
    expect(transactions[0]).toMatchObject({ index: 3, on: "2024-08-01", person: "fund", kind: "purchase" });
    expect(toDecimal(transactions[0]!.price!)).toBe("1.1");
    expect(positions.get("transactions.3")).toEqual({ file: "trades.csv", line: 2, column: 1 });
    expect(positions.get("transactions.3.person")?.file).toBe("trades.csv");
    expect(positions.get("transactions.2")?.file).toBe("book.yaml");
  });

  test("takes columns in any order and the usual spellings", () => {
    const text =
      'Quantity,Symbol,ACTION,Account,Trade Date,Consideration,How,#mine\n"1,000",Common Stock,Buy,EXAMPLE FUND LP,8/1/2024,"$1,100.50","at market, ""best"" price",x\n';
    const [entry] = imported(text).transactions;
    expect(entry).toMatchObject({
      on: "2024-08-01",
      person: "fund",
      kind: "purchase",
      security: "common",
      how: 'at market, "best" price',
    });
    expect([entry!.quantity, entry!.amount!].map(toDecimal)).toEqual(["1000", "1100.5"]);
  });

  test("says what was given up", () => {
    const [entry] = imported(
      "date,holder,type,class,shares,uses-security,uses-quantity\n2024-08-01,fund,conversion,common,200000,preferred,44\n",
    ).transactions;
    expect(entry!.uses).toMatchObject({ security: "preferred", quantity: { numerator: 44n } });
  });

  test.each([
    ["semicolons", "on;person;kind;security;quantity\n2024-08-01;fund;sale;common;1,000\n"],
    ["tabs", "on\tperson\tkind\tsecurity\tquantity\n2024-08-01\tfund\tsale\tcommon\t1,000\n"],
    [
      "lines that end in CRLF, the last in nothing",
      "on,person,kind,security,quantity\r\n2024-08-01,fund,sale,common,1000",
    ],
    [
      "quotes around everything",
      '"on","person","kind","security","quantity"\r\n"2024-08-01","fund","sale","common","1,000"\r\n',
    ],
    [
      "blanks and empty rows",
      "on, person ,kind,security,quantity\n\n , , , , \n 2024-08-01 ,fund,sale , common, 1000 \n,,,,\n",
    ],
    ["a mark of UTF-8", "\uFEFFon,person,kind,security,quantity\n2024-08-01,fund,sale,common,1000\n"],
  ])("may have %s", (_, text) => {
    const { transactions } = imported(text);
    expect(transactions.map(({ kind, quantity }) => `${kind} ${toDecimal(quantity)}`)).toEqual(["sale 1000"]);
  });

  test.each([
    ["UTF-8", Buffer.from(`${head.replace("price", "how")}2024-08-01,fund,sale,common,1,“café”\n`)],
    [
      "UTF-16",
      Buffer.from(`\uFEFF${head.replace("price", "how")}2024-08-01,fund,sale,common,1,“café”\n`, "utf16le"),
    ],
    [
      "Windows-1252",
      Buffer.concat([
        Buffer.from(`${head.replace("price", "how")}2024-08-01,fund,sale,common,1,`),
        Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x0a]),
      ]),
    ],
  ])("may be in %s", (_, bytes) => {
    expect(imported(bytes).transactions[0]!.how).toBe("“café”");
  });

  test.each([
    [
      "an unknown person",
      "2024-08-01,funt,sale,common,1,",
      'trades.csv:2:12: there is no person "funt" in this book; did you mean "fund"?',
    ],
    [
      "an unknown security",
      "2024-08-01,fund,sale,zzz,1,",
      'trades.csv:2:22: there is no security "zzz" in this book; define it under "securities"',
    ],
    [
      "an unknown kind",
      "2024-08-01,fund,purchse,common,1,",
      'trades.csv:2:17: "purchse" is no kind of transaction; did you mean "purchase"?',
    ],
    [
      "a day that no calendar has",
      "6/31/2023,fund,sale,common,1,",
      "trades.csv:2:1: there is no 6/31/2023: that month has 30 days",
    ],
    [
      "a day before the month",
      "31/12/2023,fund,sale,common,1,",
      "trades.csv:2:1: there is no 31/12/2023: the month stands first, as in 7/23/2024",
    ],
    [
      "a year of two digits",
      "6/30/23,fund,sale,common,1,",
      'trades.csv:2:1: "6/30/23" is no date; write 2024-07-23 or 7/23/2024',
    ],
    [
      "a time of day",
      "2024-08-01T14:00:00,fund,sale,common,1,",
      "has a time of day, in a zone that it does not say; write the date alone",
    ],
    [
      "a negative quantity",
      "2024-08-01,fund,sale,common,-1,",
      "trades.csv:2:29: -1 is negative; write it without the sign",
    ],
    ["a quantity in parentheses", "2024-08-01,fund,sale,common,(1),", "trades.csv:2:29: (1) is negative"],
    [
      "no number",
      "2024-08-01,fund,sale,common,1e3,",
      'trades.csv:2:29: "1e3" is no number; write digits such as 44,000 or 0.22',
    ],
    ["thousands that are none", '2024-08-01,fund,sale,common,"1,00",', '"1,00" is no number'],
    [
      "an empty cell",
      "2024-08-01,,sale,common,1,",
      'trades.csv:2:12: there is nothing in the column "person"; write a value or take the row out',
    ],
    [
      "a comma that is not in quotes",
      "2024-08-01,fund,sale,common,1,000,1.10,",
      "trades.csv:2:35: this row has 8 cells and the headings are 6",
    ],
    [
      "a quote that nothing closes",
      '2024-08-01,"fund,sale,common,1,',
      "trades.csv:2:12: a quote opens here and none closes it",
    ],
    [
      "something after a quote",
      '2024-08-01,"fund"x,sale,common,1,',
      "trades.csv:2:18: something follows the quote",
    ],
  ])("with %s is refused at its place", (_, row, message) => {
    expect(complaint(`${head}${row}\n`)).toContain(message);
  });

  test("counts lines through quotes that hold them", () => {
    const text = `${head.replace("price", "how")}2024-08-01,fund,sale,common,1,"two\nlines"\n2024-08-01,funt,sale,common,1,\n`;
    expect(complaint(text)).toContain("trades.csv:4:12: there is no person");
  });

  test.each([
    ["nothing", "", "trades.csv: this file is empty; its first row names the columns"],
    [
      "an unknown column",
      "on,person,kind,security,quantity,pricee\n",
      'trades.csv:1:34: there is no column "pricee" here; did you mean "price"?',
    ],
    [
      "a column of its own",
      "on,person,kind,security,quantity,Settlement currency\n",
      "open the heading of a note of your own with #",
    ],
    [
      "a column twice",
      "on,date,person,kind,security,quantity\n",
      'trades.csv:1:4: "date" and "on" are both the column "on"',
    ],
    [
      "no column of quantities",
      "on,person,kind,security\n",
      'there is no column "quantity" here; add it (it may be named "quantity", "shares"',
    ],
    [
      "an amount that may be either",
      "on,person,kind,security,amount\n",
      '"amount" may be shares or money; name the column "quantity" or "consideration"',
    ],
    ["a binary", "\u0000\u0001", "this is a binary file"],
  ])("of %s is refused", (_, text, message) => {
    expect(complaint(text)).toContain(message);
  });

  test("whatever the fields, what was written is read", () => {
    const how = fc.string({ maxLength: 12, unit: fc.constantFrom("a", '"', ",", "\n", "é", " ", ";") });
    fc.assert(
      fc.property(fc.array(how, { minLength: 1, maxLength: 20 }), (texts) => {
        const rows = texts.map((text) => `2024-08-01,fund,sale,common,1,"${text.replaceAll('"', '""')}"`);
        const read = imported(`on,person,kind,security,quantity,how\r\n${rows.join("\r\n")}`).transactions;
        expect(read.map(({ how: words }) => words ?? "")).toEqual(texts.map((text) => text.trim()));
      }),
    );
  });

  test("more different values than are remembered are read as well", () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => `2024-08-01,fund,purchase,common,${n}`);
    const { transactions } = imported(`on,person,kind,security,quantity\n${rows.join("\n")}`);
    expect(transactions.every(({ quantity }, n) => quantity.numerator === BigInt(n))).toBe(true);
  });
});

test.each([
  ["../trades.csv", "is not beside the book"],
  ["/trades.csv", "is not beside the book"],
  ["a/../../trades.csv", "is not beside the book"],
  ["trades.pdf", "is neither .csv nor .xlsx"],
  ["trades.csv#March", "has no sheets"],
])("a book does not take transactions from %s", (written, message) => {
  expect(() => namedFile({ written, position: { file: "book.yaml", line: 5 } })).toThrow(
    `book.yaml:5: "${written}" ${message}`,
  );
});

test("a file below the book, and a sheet, are named", () => {
  expect(namedFile({ written: "trades/2024.xlsx#March 1", position: { file: "book.yaml" } })).toEqual({
    file: "trades/2024.xlsx",
    sheet: "March 1",
  });
});
