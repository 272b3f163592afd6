import { describe, expect, test } from "vitest";
import { lineIndex } from "../../base/place.ts";
import type { ReportingPerson } from "../../model/schedule.ts";
import { linesOf } from "../layout/lines-of.ts";
import type { Format } from "../source.ts";
import { coverPagesOf } from "./cover-pages.ts";
import { type CoversRead, readCovers } from "./read-covers.ts";

function read(text: string, format: Format = "plain-text"): CoversRead {
  const document = { text, start: 0, end: text.length, format, lines: lineIndex(text), submission: null };
  return readCovers(document.lines, coverPagesOf(linesOf(document), "13D"));
}
const persons = (text: string, format: Format = "plain-text"): readonly ReportingPerson[] =>
  read(text, format).value;

const rest = `8. SHARED VOTING POWER
   0
9. SOLE DISPOSITIVE POWER
   100
10. SHARED DISPOSITIVE POWER
    0
11. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
    100
13. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
    5.5%
14. TYPE OF REPORTING PERSON
    IN
`;
const page = (sole: string): string =>
  `1. NAME OF REPORTING PERSON\n   Ada Birch\n7. SOLE VOTING POWER\n${sole}\n${rest}`;

describe("a row's answer", () => {
  test.each([
    ["is missing where the row is blank, though numbers follow", page(""), null],
    ["is missing where it only refers", page("   See Item 5(b)"), null],
    ["is missing where nothing applies", page("   N/A"), null],
    ["is zero where it says so", page("   -0-"), "0"],
    ["may equal the next row's number", page("   8"), "8"],
    [
      "stands across a page's end",
      page("\n                 Page 2 of 9\n<PAGE>\nCUSIP No. 123456789\n\n   1,234"),
      "1234",
    ],
  ])("%s", (_, text, sole) => expect(persons(text)[0]?.soleVotingPower).toBe(sole));
});

test("a blank row and one without a number are told apart in the problems", () => {
  const codes = (text: string) =>
    read(text).problems.filter(({ message }) => message.includes("soleVotingPower"));
  expect(codes(page("")).map(({ code }) => code)).toEqual(["cover/row-blank"]);
  expect(codes(page("   N/A")).map(({ code }) => code)).toEqual(["cover/row-without-value"]);
});

test.each([
  ["The Fir Fund", "State of Delaware"],
  ["ID Cedar Systems", "Republic of Ireland"],
  ["SS&K Alder, Inc.", "Organized in Canada"],
])("a short caption takes no word of its answer: %s, %s", (name, citizenship) => {
  const text = page("   100").replace("   Ada Birch", `   ${name}\n6. CITIZENSHIP\n   ${citizenship}`);
  expect(persons(text)[0]).toMatchObject({ name, citizenship });
});

test("a long caption may be broken anywhere", () => {
  const text = page("   100").replace(
    "   Ada Birch",
    "  S.S. OR I.R.S. IDENTIFICATION NOS. OF\nABOVE PERSONS       Ada Birch",
  );
  expect(persons(text)[0]?.name).toBe("Ada Birch");
  const justified = page("   100").replace(
    "NAME OF REPORTING PERSON",
    "NAME  OF  REPORTING  PERSON\n   I.R.S.  IDENTIFICATION  NOS.  OF  ABOVE  PERSONS",
  );
  expect(persons(justified)[0]?.name).toBe("Ada Birch");
});

test("marks of footnotes come with the value that they stand at", () => {
  expect(read(page("   1,234 (1)(2)")).marks).toEqual([
    { mark: "1", path: "reportingPersons.0.soleVotingPower", line: 3 },
    { mark: "2", path: "reportingPersons.0.soleVotingPower", line: 3 },
  ]);
});

test("names printed above their caption are those of the page", () => {
  const text = page("   100").replace(
    "1. NAME OF REPORTING PERSON\n   Ada Birch\n",
    "CUSIP No. 123456789\n\nCedar Ltd.\n1. NAME OF REPORTING PERSON\n",
  );
  expect(persons(text)[0]?.name).toBe("Cedar Ltd.");
});

test("what the items say of powers makes no cover page", () => {
  const item =
    "Item 4. Ownership\n(a) Amount beneficially owned: 5\n(i) sole power to vote: 1\n(ii) shared power to vote: 2\n(iii) sole power to dispose: 3\n(iv) shared power to dispose: 4\n";
  expect(persons(page("   100") + item)).toHaveLength(1);
  expect(persons(item)).toHaveLength(0);
});

test("sentences about voting power make no cover page", () => {
  const prose =
    "The Fund has sole voting power over 100 shares.\nsole dispositive power is held by it.\nThe aggregate amount is 100. Type of reporting person is told above.\n";
  expect(persons(prose.repeat(5))).toHaveLength(0);
});

test("repeated captions without end take time in proportion to their number", () => {
  const start = performance.now();
  persons("7 SOLE VOTING POWER 1\n".repeat(60_000));
  persons(`1 NAME OF REPORTING PERSON ${"8 SHARED VOTING POWER 1 ".repeat(60_000)}`);
  expect(performance.now() - start).toBeLessThan(8000);
});

test.each([
  ["broken off line after line", "NAME OF REPORTING PERSON\nOF THE\nOF\nOF THE ABOVE\nSEE\nOF\n"],
  ["that begin one endless line", "1. NAME OF REPORTING PERSON abc 2 NAMES OF x "],
])("a flood of captions %s takes a bounded time", (_, flood) => {
  const start = performance.now();
  persons(page("   100") + flood.repeat(Math.ceil(200_000 / flood.length)));
  expect(performance.now() - start).toBeLessThan(3000);
});
