import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { root } from "../repository/sources.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

beforeAll(build);

const book = "examples/ault/book.yaml";

test("own prints every cover page's numbers, each person's own denominator, and the group", () => {
  const { code, out } = beneficial("own", book, "--on", "2024-07-23");
  expect(code).toBe(0);
  const rows = out.split("\n");
  const row = (name: string) => rows.find((line) => line.startsWith(name) && line.includes("%"));
  expect(row("AULT & COMPANY")).toMatch(/214,940,800 +85\.72% +250,761,889$/);
  expect(row("MILTON C. AULT")).toMatch(/2,326 \(1\) +214,940,800 \(2\) +214,943,126 +85\.72% +250,761,970$/);
  expect(row("WILLIAM B. HORNE")).toMatch(/ 162 +less than 1% +35,846,399$/);
  expect(row("HENRY C.W. NISSER")).toMatch(/ 163 +less than 1% +35,846,399$/);
  expect(row("KENNETH S. CRAGUN")).toMatch(/ 77 +less than 1% +35,846,367$/);
  expect(row("The group together")).toMatch(/214,943,528 +85\.72% +250,762,181$/);
});

test("own explains each number with its rule and the line of the book", () => {
  const { out } = beneficial("own", book, "--on", "2024-07-23", "--why", "ault-and-company");
  expect(out).toContain("44,000 × $1,000.00 = $44,000,000.00; ÷ $0.22 = 200,000,000 shares");
  expect(out).toContain("17 CFR 240.13d-3(d)(1)(i)");
  expect(out.replace(/\s+/g, " ")).toMatch(/examples\/ault\/book\.yaml:\d+/);
});

test("own explains the group by its id, each lot once with its holder", () => {
  const { code, out } = beneficial("own", book, "--on", "2024-07-23", "--why", "group");
  expect(code).toBe(0);
  expect(out).toContain("beneficially owns 214,943,528 shares");
  expect(out).toContain("each lot once");
  expect(out).toContain("held by MILTON C. AULT");
});

test.each([
  ["group-2", 'there is no group-2 on 2024-07-23 in this book; did you mean "group"?'],
  ["milton-alt", 'there is no person "milton-alt" in this book; did you mean "milton-ault"?'],
])("own explains no %s", (name, message) => {
  const { code, out, err } = beneficial("own", book, "--on", "2024-07-23", "--why", name);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});

test("the day before the approval the exchange's limit is missing, and named", () => {
  const { code, out } = beneficial("own", book, "--on", "2024-07-22");
  expect(code).toBe(0);
  expect(out.replace(/\s+/g, " ")).toContain(
    "how many shares Series C Convertible Preferred Stock could give before that approval",
  );
});

test("own --json carries exact numbers as text", () => {
  const report = JSON.parse(beneficial("own", book, "--json").out);
  expect(report.persons[0]).toMatchObject({
    aggregate: "214940800",
    denominator: "250761889",
    percentText: "85.72",
  });
});

test("draft writes its files whole, names what is missing, and the XML reads back as the same schedule", () => {
  const folder = emptyFolder();
  const { code, out } = beneficial("draft", book, "--on", "2024-07-23", "-o", folder);
  expect(out).toContain("The XML reads back as the same schedule.");
  expect(out).toContain("Missing: the issuer's CIK.");
  expect(code).toBe(1);
  expect(readdirSync(folder).toSorted()).toEqual([
    "ault-schedule-13d-a-2024-07-23-exhibits",
    "ault-schedule-13d-a-2024-07-23.docx",
    "ault-schedule-13d-a-2024-07-23.html",
    "ault-schedule-13d-a-2024-07-23.json",
    "ault-schedule-13d-a-2024-07-23.md",
    "ault-schedule-13d-a-2024-07-23.pdf",
    "ault-schedule-13d-a-2024-07-23.txt",
    "ault-schedule-13d-a-2024-07-23.xml",
  ]);
  const xml = readFileSync(join(folder, "ault-schedule-13d-a-2024-07-23.xml"), "utf8");
  expect(xml).toContain("<schemaVersion>X0202</schemaVersion>");
  expect(xml).not.toContain("issuerCIK");
});

test("with the missing facts given, EDGAR would take the draft and the exit code is 0", () => {
  const folder = emptyFolder();
  const whole = readFileSync(join(root, book), "utf8")
    .replace("  name: Ault Alliance, Inc.", '  name: Ault Alliance, Inc.\n  cik: "1234567"')
    .replace("  amendment: 8", "  amendment: 8\n  previous-accession-number: 0001234567-23-000001");
  writeFileSync(join(folder, "book.yaml"), whole);
  const { code, out, err } = beneficial("draft", join(folder, "book.yaml"), "-o", join(folder, "out"));
  expect(`${code} ${err}`).toBe("0 ");
  expect(out).not.toContain("CIK");
});

test("twice the same draft has the same bytes", () => {
  const [first, second] = [emptyFolder(), emptyFolder()];
  for (const folder of [first, second]) beneficial("draft", book, "-o", folder);
  for (const name of readdirSync(first).filter((entry) => !entry.endsWith("-exhibits"))) {
    expect(readFileSync(join(first, name), "utf8")).toBe(readFileSync(join(second, name), "utf8"));
  }
});
