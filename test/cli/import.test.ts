import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { packageFiles } from "../../src/book/import/ocf/testing/small-cap-table.ts";
import { inline, row, workbook } from "../../src/book/import/testing/workbook.ts";
import { smallBook } from "../../src/book/testing/small-book.ts";
import { root } from "../repository/sources.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

beforeAll(build);

const bookWith = (from: string, files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const book = join(folder, "book.yaml");
  writeFileSync(book, smallBook.replace("transactions:", `transactions-from: [${from}]\ntransactions:`));
  return book;
};
const csv = (line: string) => `Trade Date,Account,Side,Symbol,Shares\n${line}\n`;
const fundOwns = (book: string): string =>
  JSON.parse(beneficial("own", book, "--json").out).persons[0].aggregate;

test("trades in CSV count with the transactions that the book lists", () => {
  const none = bookWith("trades.csv", { "trades.csv": csv("") });
  const some = bookWith("trades.csv", { "trades.csv": csv('6/3/2024,fund,Buy,common,"1,000"') });
  expect(Number(fundOwns(some)) - Number(fundOwns(none))).toBe(1000);
});

test("trades in a sheet count as well", () => {
  const rows = [
    row(1, inline("on"), inline("person"), inline("kind"), inline("security"), inline("quantity")),
    row(2, ['s="1"', "<v>45446</v>"], inline("fund"), inline("purchase"), inline("common"), [
      "",
      "<v>1000</v>",
    ]),
  ];
  const bytes = workbook([{ name: "March", rows: rows.join("") }]);
  const none = bookWith("trades.csv", { "trades.csv": csv("") });
  expect(Number(fundOwns(bookWith("trades.xlsx", { "trades.xlsx": bytes }))) - Number(fundOwns(none))).toBe(
    1000,
  );
  expect(beneficial("own", bookWith('"trades.xlsx#Mrch"', { "trades.xlsx": bytes })).err).toContain(
    'there is no sheet "Mrch" in this workbook; did you mean "March"?',
  );
});

test("balances are held against trades in files, too", () => {
  const { code, err } = beneficial(
    "book",
    "check",
    bookWith("trades.csv", { "trades.csv": csv("1/2/2024,fund,Buy,common,5") }),
  );
  expect(code).toBe(2);
  expect(err).toMatch(/book\.yaml:\d+:5: the balance says that fund holds 60,000 of common on 2024-04-30/);
});

test("a sale of more than is held names the line of the file", () => {
  const { err } = beneficial(
    "own",
    bookWith("trades.csv", { "trades.csv": csv("6/3/2024,fund,Sell,common,60000") }),
  );
  expect(err).toContain("trades.csv:2:1: fund gives up 60,000 of common and holds 50,000 then");
});

test.each([
  [
    "a person who is not in the book",
    csv("6/3/2024,fnd,Buy,common,5"),
    'trades.csv:2:10: there is no person "fnd" in this book; did you mean "fund"?',
  ],
  [
    "a day that there is not",
    csv("6/31/2024,fund,Buy,common,5"),
    "trades.csv:2:1: there is no 6/31/2024: that month has 30 days",
  ],
  ["a negative quantity", csv("6/3/2024,fund,Buy,common,(5)"), "trades.csv:2:26: (5) is negative"],
  [
    "a column that there is not",
    "date,person,kind,security,quantity,prce\n",
    'trades.csv:1:36: there is no column "prce" here; did you mean "price"?',
  ],
])("trades with %s are refused in one sentence with its place", (_, text, message) => {
  for (const command of [["own"], ["book", "check"], ["draft", "-o", join(emptyFolder(), "out")]]) {
    const { code, out, err } = beneficial(...command, bookWith("trades.csv", { "trades.csv": text }));
    expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(err).toContain(message);
  }
});

test("a file of trades that is not there is named at its line of the book", () => {
  const { code, err } = beneficial("own", bookWith("trads.csv", { "trades.csv": "" }));
  expect(code).toBe(2);
  expect(err).toMatch(/book\.yaml:\d+:\d+: there is no file "trads\.csv" beside the book/);
});

test("book check says what is in a book", () => {
  expect(beneficial("book", "check", "examples/ault/book.yaml")).toEqual({
    code: 0,
    out: expect.stringMatching(
      /^examples\/ault\/book\.yaml is right: 5 persons, 6 securities, \d+ transactions, 5 balances that hold\.\n$/,
    ),
    err: "",
  });
  const counts = JSON.parse(beneficial("book", "check", "examples/ault/book.yaml", "--json").out);
  expect(counts).toMatchObject({ persons: 5, securities: 6, balances: 5 });
  expect(beneficial("book", "check", "nowhere.yaml").code).toBe(2);
});

test("book schema prints what docs/book.schema.json has", () => {
  const { code, out } = beneficial("book", "schema");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(root, "docs/book.schema.json"), "utf8")));
});

test("from-ocf writes a book that check finds right, from a folder, a manifest or a zip", () => {
  const folder = emptyFolder();
  const cap = join(folder, "cap");
  mkdirSync(cap);
  for (const { path, text } of packageFiles()) writeFileSync(join(cap, path), text);
  const zipped = Object.fromEntries(packageFiles().map(({ path, text }) => [path, Buffer.from(text)]));
  writeFileSync(join(folder, "cap.ocf.zip"), zipSync(zipped));
  const texts = [cap, join(cap, "Manifest.ocf.json"), join(folder, "cap.ocf.zip")].map((source, n) => {
    const out = join(folder, `book-${n}.yaml`);
    expect(beneficial("book", "from-ocf", source, "-o", out)).toMatchObject({ code: 0, out: "" });
    expect(beneficial("book", "check", out).out).toContain("2 persons, 5 securities, 6 transactions");
    return readFileSync(out, "utf8");
  });
  expect(new Set(texts).size).toBe(1);
  expect(beneficial("book", "from-ocf", cap).out).toBe(texts[0]);
});

test("from-ocf does not write over a book unless it is told to", () => {
  const folder = emptyFolder();
  for (const { path, text } of packageFiles()) writeFileSync(join(folder, path), text);
  const out = join(folder, "book.yaml");
  writeFileSync(out, "mine");
  expect(beneficial("book", "from-ocf", folder, "-o", out).err).toContain("there is a file of this name");
  expect(readFileSync(out, "utf8")).toBe("mine");
  expect(beneficial("book", "from-ocf", folder, "-o", out, "--force").code).toBe(0);
});

test.each([
  ["what is not there", "nowhere", "nowhere: there is no such file or folder"],
  ["what is no cap table", "examples", "examples: there are no stakeholders here"],
])("from-ocf refuses %s", (_, path, message) => {
  const out = join(emptyFolder(), "book.yaml");
  const { code, err } = beneficial("book", "from-ocf", path, "-o", out);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(existsSync(out)).toBe(false);
});

test("a misspelt command of the group is one sentence, and help has an example", () => {
  expect(beneficial("book", "chek")).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("did you mean check?"),
  });
  for (const command of [["book"], ["book", "check"], ["book", "schema"], ["book", "from-ocf"]]) {
    const { code, out } = beneficial(...command, "--help");
    expect(code).toBe(0);
    expect(out).toContain("Example:\n  beneficial book ");
  }
});
