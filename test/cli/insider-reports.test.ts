import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { insiderXml } from "../../src/readers/form345/testing/sample.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

const folder = emptyFolder();
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const form4 = file("form4.xml", insiderXml());
const schedule = file(
  "schedule.txt",
  [
    "SCHEDULE 13D",
    "Under the Securities Exchange Act of 1934",
    "Harbor Holdings, Inc.",
    "(Name of Issuer)",
    "Common Stock",
    "(Title of Class of Securities)",
    "41150T108",
    "(CUSIP Number)",
    "March 4, 2024",
    "(Date of Event Which Requires Filing of this Statement)",
    "",
    "1. NAMES OF REPORTING PERSONS",
    "Jane Q. Roe",
    "7. SOLE VOTING POWER 10,000",
    "8. SHARED VOTING POWER 0",
    "9. SOLE DISPOSITIVE POWER 10,000",
    "10. SHARED DISPOSITIVE POWER 0",
    "11. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON 10,000",
    "13. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) 12.5%",
    "14. TYPE OF REPORTING PERSON IN",
    "",
    "Item 5. Interest in Securities of the Issuer.",
    "(a) Ms. Roe owns 10,000 shares, 12.5% based on 80,000 shares outstanding as of March 1, 2024.",
    "(c) Ms. Roe has not effected any transactions in the past sixty days.",
    "",
  ].join("\n"),
);

beforeAll(build);

test("read prints a Form 4 as tables with its footnotes", () => {
  const { code, out, err } = beneficial("read", form4);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const words of [
    "Form 4/A: Harbor Holdings, Inc.",
    "ROE JANE Q",
    "officer (Chief Mate)",
    "300 (F1, F2)",
    "12.3400 (F2)",
    "Convertible Note",
    "(F1) Held by Roe & Co.",
    "under a Rule 10b5-1 plan",
  ])
    expect(out).toContain(words);
  expect(out).not.toMatch(/undefined|null|\[object|secret#1/);
});

test("read --json gives it whole", () => {
  const { code, out } = beneficial("read", "--json", form4);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    form: "4/A",
    nonDerivative: [{ shares: { value: "300", footnotes: ["F1", "F2"] } }, { kind: "holding" }],
    problems: [],
  });
});

test("read takes it among schedules", () => {
  const { code, out } = beneficial("read", form4, schedule);
  expect(code).toBe(0);
  expect(out).toMatch(/form4\.xml +Form 4\/A +Harbor Holdings, Inc\. +2024-03-04/);
});

const reports = (...args: readonly string[]) =>
  JSON.parse(beneficial("check", schedule, "--json", ...args).out).review.reports as readonly {
    readonly check: string;
    readonly outcome: string;
    readonly because: string | null;
  }[];
const outcomeOf = (check: string, ...args: readonly string[]) =>
  reports(...args).find((report) => report.check === check);

test("check says what it needs, and uses what is given beside the filing", () => {
  const told = "item-5/trades-of-form-4-are-told";
  expect(outcomeOf(told)).toMatchObject({
    outcome: "not applicable",
    because: "It needs what was not given: Forms 3, 4 and 5 on the same issuer.",
  });
  expect(outcomeOf(told, "--insider-reports", form4)?.outcome).toBe("review");
});

test("check takes the issuer's numbers on the command line and from a table", () => {
  const check = "across/outstanding-is-as-reported";
  const table = file("outstanding.csv", "shares,as-of,source\n80001,2024-03-01,Form 10-Q\n");
  expect(outcomeOf(check)?.outcome).toBe("not applicable");
  expect(outcomeOf(check, "--outstanding", table)?.outcome).toBe("review");
  expect(outcomeOf(check, "--outstanding", "80000@2024-03-01")?.outcome).toBe("pass");
});

test.each([
  ["a filing that is no Form 4", ["--insider-reports", schedule], "no Form 3, 4 or 5"],
  ["a price without its day", ["--price", "12.50"], "--price takes"],
  ["a date without a book", ["--on", "2024-03-04"], "--on goes with --book"],
  ["shares that are none", ["--outstanding", "0@2024-03-04"], "no number of shares"],
])("check refuses %s in one sentence", (_, args, message) => {
  const { code, out, err } = beneficial("check", schedule, ...args);
  expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
  expect(err).toContain(message);
});
