import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { smallBook } from "../../src/book/testing/small-book.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

const folder = emptyFolder();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(build);

/** One sentence on standard error, nothing on standard output, exit code 2. */
function refused(...args: readonly string[]): string {
  const { code, out, err } = beneficial(...args);
  expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
  expect(err).toMatch(/^beneficial: /);
  return err.trim();
}

const thirteenF =
  "<SEC-DOCUMENT>0001234567-24-000001.txt : 20240214\n<SEC-HEADER>0001234567-24-000001.hdr.sgml : 20240214\nACCESSION NUMBER:\t\t0001234567-24-000001\nCONFORMED SUBMISSION TYPE:\t13F-HR\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>13F-HR\n<SEQUENCE>1\n<TEXT>\nFORM 13F COVER PAGE\n</TEXT>\n</DOCUMENT>\n";

test.each([
  ["no file", () => join(folder, "nowhere.txt"), "there is no such file"],
  ["an empty file", () => file("empty.txt", ""), "empty"],
  [
    "a binary",
    () =>
      file(
        "binary.bin",
        Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 0]),
      ),
    "PNG|image|binary",
  ],
  ["a 13F", () => file("13f.txt", thirteenF), "13F"],
  [
    "a text that is no schedule",
    () => file("poem.txt", "Whose woods these are I think I know.\n"),
    "schedule",
  ],
])("read and check: %s", (_, path, message) => {
  for (const command of ["read", "check"]) expect(refused(command, path())).toMatch(new RegExp(message, "i"));
});

test.each([
  [
    "a misspelt key",
    ["outstanding:", "outstandng:"],
    ':25:1: there is no key "outstandng" here; did you mean "outstanding"?',
  ],
  ["a negative amount", ["quantity: 10000 }", "quantity: -10000 }"], ":31:77: -10000 is negative"],
  [
    "an unknown person",
    ["person: manager,", "person: manger,"],
    ':14:19: there is no person "manger" in this book; did you mean "manager"?',
  ],
  [
    "a holding of an undefined security",
    ["security: preferred", "security: series-b"],
    ':32:63: there is no security "series-b"',
  ],
  [
    "a date like 2023-06-31",
    ["2024-06-01 }", "2023-06-31 }"],
    ":24:26: there is no 2023-06-31: that month has 30 days",
  ],
])("own and draft: a book with %s", (_, [from = "", to = ""], message) => {
  const book = file("book.yaml", smallBook.replace(from, to));
  expect(refused("own", book)).toContain(`${book}${message}`);
  expect(refused("draft", book, "-o", join(folder, "nothing"))).toContain(message);
  expect(existsSync(join(folder, "nothing"))).toBe(false);
});

test.each([
  ["no book", ["own", "nowhere/book.yaml"], "nowhere/book.yaml: there is no such file"],
  ["a folder for a book", ["own", "examples"], "examples: this is a folder"],
  [
    "a date that is none",
    ["own", "examples/ault/book.yaml", "--on", "2023-06-31"],
    '--on takes a date, year, month and day, such as 2024-07-23; "2023-06-31" is none',
  ],
  [
    "a person who is not in the book",
    ["own", "examples/ault/book.yaml", "--why", "milton-alt"],
    'there is no person "milton-alt" in this book; did you mean "milton-ault"?',
  ],
  ["an unknown command", ["ownn"], "unknown command 'ownn'; did you mean own?"],
  [
    "an unknown option",
    ["own", "examples/ault/book.yaml", "--jsn"],
    "unknown option '--jsn'; did you mean --json?",
  ],
  ["a missing argument", ["own"], "missing required argument 'book'"],
  ["--out without --json", ["read", "examples", "--out", "x"], "--out goes with --json"],
  ["a severity that there is not", ["check", "README.md", "--fail-on", "advise"], 'did you mean "advice"?'],
])("%s", (_, args, message) => {
  expect(refused(...args)).toContain(message);
});

test("a folder for results that cannot be written leaves nothing half-written", () => {
  const blocked = file("a-file", "not a folder");
  expect(refused("draft", "examples/ault/book.yaml", "-o", join(blocked, "out"))).toContain(
    "cannot be written",
  );
  expect(readFileSync(blocked, "utf8")).toBe("not a folder");
});

test("among many files the bad ones are named and the good ones read", () => {
  const many = join(folder, "many");
  mkdirSync(many);
  writeFileSync(join(many, "empty.txt"), "");
  writeFileSync(join(many, "poem.txt"), "Whose woods these are I think I know.\n");
  const { code, err } = beneficial("read", many);
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toHaveLength(2);
});
