import { expect, test } from "vitest";
import { toDecimal } from "../../../base/decimal.ts";
import { parseBook } from "../../load.ts";
import { smallBook } from "../../testing/small-book.ts";
import { inline, row, workbook } from "../testing/workbook.ts";
import { importTransactions } from "../transactions-from.ts";
import { numberText } from "./number-text.ts";
import { serialDate } from "./serial-date.ts";
import { columnLetters } from "./sheet-rows.ts";

const book = parseBook(smallBook, "book.yaml");
const imported = (bytes: Uint8Array, sheet: string | null = null) => {
  const { entries, positions } = importTransactions([{ path: "trades.xlsx", sheet, bytes }], book);
  return { transactions: entries.all(), positions };
};
const complaint = (bytes: Uint8Array, sheet: string | null = null): string => {
  try {
    imported(bytes, sheet);
  } catch (error) {
    return (error as Error).message;
  }
  return "nothing";
};
const heading = row(
  1,
  inline("Date"),
  inline("Holder"),
  inline("Side"),
  inline("Class"),
  inline("Shares"),
  inline("Price"),
);
const day: readonly [string, string] = ['s="1"', "<v>45505</v>"];
const cells = (...changed: readonly (readonly [number, readonly [string, string]])[]) => {
  const all = [
    day,
    inline("fund"),
    inline("Sell"),
    inline("common"),
    ["", "<v>1000</v>"],
    ["", "<v>1.1000000000000001</v>"],
  ] as [string, string][];
  for (const [n, cell] of changed) all[n] = [...cell];
  return row(3, ...all);
};
const sheetOf = (...rows: readonly string[]) =>
  workbook([{ name: "March", rows: [heading, ...rows].join("") }]);

test("a sheet gives transactions with exact numbers and their places", () => {
  const { transactions, positions } = imported(sheetOf(cells()));
  expect(transactions[0]).toMatchObject({
    on: "2024-08-01",
    person: "fund",
    kind: "sale",
    security: "common",
  });
  expect([transactions[0]!.quantity, transactions[0]!.price!].map(toDecimal)).toEqual(["1000", "1.1"]);
  expect(positions.get("transactions.3")).toEqual({ file: "trades.xlsx#March", line: 3, column: "A" });
});

test.each([
  ["a format of the workbook's own", ['s="2"', "<v>45505</v>"]],
  ["a number without a date's looks", ["", "<v>45505</v>"]],
  ["an ISO date", ['t="d"', "<v>2024-08-01T00:00:00</v>"]],
  ["a text", inline("8/1/2024")],
  ["a formula's value", ['s="1"', "<f>TODAY()</f><v>45505</v>"]],
] as [string, [string, string]][])("a day may be %s", (_, cell) => {
  expect(imported(sheetOf(cells([0, cell]))).transactions[0]!.on).toBe("2024-08-01");
});

test("texts may be shared and rich, with reading aids left out", () => {
  const bytes = workbook([{ name: "March", rows: `${heading}${cells([1, ['t="s"', "<v>1</v>"]])}` }], {
    strings: ["<t>other</t>", "<r><t>fu</t></r><r><t>nd</t></r><rPh><t>x</t></rPh>"],
  });
  expect(imported(bytes).transactions[0]!.person).toBe("fund");
});

test("a workbook may count its days from 1904", () => {
  const bytes = workbook([{ name: "March", rows: `${heading}${cells([0, ['s="1"', "<v>44043</v>"]])}` }], {
    from1904: true,
  });
  expect(imported(bytes).transactions[0]!.on).toBe("2024-08-01");
});

test.each([
  [
    "an unknown person",
    [1, inline("funt")],
    'trades.xlsx#March:3:B: there is no person "funt" in this book; did you mean "fund"?',
  ],
  ["a negative number", [4, ["", "<v>-5</v>"]], "trades.xlsx#March:3:E: -5 is negative"],
  ["an error", [4, ['t="e"', "<v>#REF!</v>"]], "trades.xlsx#March:3:E: the cell shows the error #REF!"],
  ["a formula without a value", [4, ["", "<f>A1*2</f>"]], "saved without this formula's value"],
  [
    "more digits than a sheet keeps",
    [4, ["", "<v>12345678901234567</v>"]],
    "has more digits than a sheet keeps exactly",
  ],
  ["a time of day", [0, ['s="1"', "<v>45505.75</v>"]], "has a time of day"],
  ["a day that never was", [0, ['s="1"', "<v>60</v>"]], '"60" is no date'],
  ["an empty cell", [3, ["", ""]], 'trades.xlsx#March:3:D: there is nothing in the column "security"'],
] as [string, [number, [string, string]], string][])("%s is refused at its cell", (_, change, message) => {
  expect(complaint(sheetOf(cells(change)))).toContain(message);
});

test("of several sheets one has to be named", () => {
  const bytes = workbook([
    { name: "Notes", rows: "" },
    { name: "March", rows: `${heading}${cells()}` },
  ]);
  expect(complaint(bytes)).toBe(
    'trades.xlsx: this workbook has 2 sheets; name one of them, such as "trades.xlsx#Notes"',
  );
  expect(complaint(bytes, "Marc")).toBe(
    'trades.xlsx: there is no sheet "Marc" in this workbook; did you mean "March"?',
  );
  expect(imported(bytes, "March").transactions).toHaveLength(1);
});

test.each([
  ["no zip", Buffer.from("on,person"), "this is no workbook that can be read"],
  ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), "save it as .xlsx"],
  ["an empty sheet", workbook([{ name: "March", rows: "" }]), "this file is empty"],
])("%s is refused", (_, bytes, message) => {
  expect(complaint(bytes)).toContain(message);
});

test.each([
  ["0.1", "0.1"],
  ["0.30000000000000004", "0.30000000000000004"],
  ["1E-7", "0.0000001"],
  ["1.5E3", "1500"],
  ["-2.5", "-2.5"],
  ["123456789012345", "123456789012345"],
  ["1E15", null],
  ["x", null],
])("the number stored as %s is %s", (stored, text) => {
  expect(numberText(stored)).toBe(text);
});

test("days and columns are numbered as sheets number them", () => {
  expect([serialDate("61", false), serialDate("45496", false), serialDate("0", true)]).toEqual([
    "1900-03-01",
    "2024-07-23",
    "1904-01-01",
  ]);
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
