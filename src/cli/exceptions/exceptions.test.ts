import { expect, test } from "vitest";
import type { PlainDate } from "../../base/plain-date.ts";
import type { Finding } from "../../index.ts";
import { ruleCitation } from "../../model/citation.ts";
import { type Exception, except, exceptionsFor } from "./exception.ts";
import { fits } from "./file-pattern.ts";
import { unusedNotes } from "./load-exceptions.ts";
import { parseExceptions } from "./parse-exceptions.ts";

const ids = ["cover/percent-is-right", "header/issuer-has-its-cik"];
const parse = (text: string): readonly Exception[] => parseExceptions(text, "/filings/x.yaml", ids);
const entry = (lines: string): readonly Exception[] => parse(`exceptions:\n  - ${lines}\n`);
const today = "2026-11-20" as PlainDate;

test.each([
  ["*.txt", "a.txt", true],
  ["*.txt", "2024/q1/a.txt", true],
  ["*.txt", "a.txt.html", false],
  ["2024/*.txt", "2024/a.txt", true],
  ["2024/*.txt", "2024/q1/a.txt", false],
  ["2024/**", "2024/q1/a.txt", true],
  ["**/a.txt", "a.txt", true],
  ["**/a.txt", "2024/q1/a.txt", true],
  ["?.txt", "ab.txt", false],
  ["[a].txt", "a.txt", false],
  ["", "a", false],
])("the pattern %j and the path %j: %j", (pattern, path, expected) => {
  expect(fits(pattern, path)).toBe(expected);
});

test("a pattern of many asterisks takes no time", () => {
  const start = performance.now();
  expect(fits(`${"*a".repeat(200)}b`, "a".repeat(2000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});

test("an entry is read with what it says", () => {
  expect(
    entry(
      'files: "*.txt"\n    check: cover/percent-is-right\n    person: Example LP\n    reason: Of the\n      votes.\n    until: 2027-01-31',
    ),
  ).toEqual([
    {
      number: 0,
      folder: "/filings/",
      files: "*.txt",
      check: "cover/percent-is-right",
      person: "Example LP",
      reason: "Of the votes.",
      until: "2027-01-31",
      where: "/filings/x.yaml:2",
    },
  ]);
});

test.each([
  [
    "no reason",
    "{ files: a, check: cover/percent-is-right }",
    ':2:5: a check is switched off for a reason only; add "reason: …"',
  ],
  [
    "an empty reason",
    '{ files: a, check: cover/percent-is-right, reason: " " }',
    ':2:56: "reason" says nothing here',
  ],
  [
    "an unknown check",
    "{ files: a, check: cover/percent-is-rigth, reason: b }",
    ':2:24: there is no check "cover/percent-is-rigth"; did you mean "cover/percent-is-right"?',
  ],
  [
    "a check of nowhere near",
    "{ files: a, check: nonsense, reason: b }",
    "beneficial check --all lists them",
  ],
  [
    "an unknown key",
    "{ file: a, check: cover/percent-is-right, reason: b }",
    ':2:7: there is no key "file" here; did you mean "files"?',
  ],
  ["no files", "{ check: cover/percent-is-right, reason: b }", "does not say which files"],
  ["no check", "{ files: a, reason: b }", "does not say which check"],
  [
    "a day of no calendar",
    "{ files: a, check: cover/percent-is-right, reason: b, until: 2026-06-31 }",
    ':2:66: "2026-06-31" is no date',
  ],
  ["an entry that is a word", "a.txt", 'has the keys "files", "check" and "reason"'],
  [
    "a key that stands twice",
    "{ files: a, files: b, check: cover/percent-is-right, reason: b }",
    "not YAML that can be read",
  ],
])("%s is refused", (_, lines, sentence) => {
  expect(() => entry(lines)).toThrow(sentence);
});

test.each(["", "exceptions:\n", "- a\n", "exception: []\n"])("%j is no list", (text) => {
  expect(() => parse(text)).toThrow('opens with the line "exceptions:"');
});

const finding = (who: readonly string[], check = "cover/percent-is-right"): Finding => ({
  ...{ check, severity: "required", outcome: "fail", who, message: "", stated: null, expected: null },
  ...{ arithmetic: [], cite: ruleCitation("13d-3(a)"), settledBy: null, paths: [], places: [] },
});
const of = (more: string): readonly Exception[] =>
  entry(`{ files: "*.txt", check: cover/percent-is-right, reason: b${more} }`);

test("an entry is of the files below its own folder, up to and with its last day", () => {
  const until = of(", until: 2026-11-20");
  expect(exceptionsFor("/filings/2024/a.txt", until, today)).toHaveLength(1);
  expect(exceptionsFor("/filings/a.txt", until, "2026-11-21" as PlainDate)).toHaveLength(0);
  expect(exceptionsFor("/elsewhere/a.txt", until, today)).toHaveLength(0);
  expect(exceptionsFor("/filings/a.html", until, today)).toHaveLength(0);
});

test("a check is switched off for all persons, or for the one that is named", () => {
  const both = [finding(["Example, L.P."]), finding(["Another"]), finding([], "header/issuer-has-its-cik")];
  expect(except(both, of("")).excepted).toHaveLength(2);
  expect(except(both, of(", person: EXAMPLE L P")).findings).toEqual(both.slice(1));
});

test("a finding about two persons stays unless both are named", () => {
  const two = [finding(["A", "B"])];
  expect(except(two, of(", person: A")).findings).toHaveLength(1);
  expect(except(two, [...of(", person: A"), ...of(", person: B")]).findings).toHaveLength(0);
});

test("entries that switched nothing off are told, those that ran out with the day", () => {
  const [unused] = of("");
  const [old] = of(", until: 2026-01-01");
  if (!unused || !old) throw new Error("no entries");
  const all = [unused, { ...old, number: 1 }, { ...unused, number: 2 }];
  expect(unusedNotes(all, new Set([2]), today)).toEqual([
    "/filings/x.yaml:2: the exception from cover/percent-is-right for *.txt switched nothing off; take it out",
    "/filings/x.yaml:2: the exception from cover/percent-is-right for *.txt ran out on 2026-01-01",
  ]);
});
