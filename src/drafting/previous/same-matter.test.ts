import { describe, expect, test } from "vitest";
import { parseBook } from "../../book/index.ts";
import { smallBook } from "../../book/testing/small-book.ts";
import { emptyReportingPerson, emptySchedule } from "../../model/empty-schedule.ts";
import type { Schedule } from "../../model/schedule.ts";
import { checkSameMatter } from "./same-matter.ts";

const book = parseBook(
  smallBook
    .replace("  name: Example Corp.", '  name: Example Corp.\n  cik: "1990009"')
    .replace("title: Common Stock }", "title: Class A Common Stock, cusip: 51700A103 }"),
  "book.yaml",
);

const filing = (change: Partial<Schedule>, names: readonly string[] = ["Example Fund, L.P."]): Schedule => ({
  ...emptySchedule,
  form: "SC 13D",
  issuer: { name: "EXAMPLE CORP", cik: null, cusips: ["51700A103"], address: null },
  securityClass: "Class A common stock, par value $0.01 per share",
  reportingPersons: names.map((name) => ({ ...emptyReportingPerson, name })),
  ...change,
});
const issuer = (change: Partial<Schedule["issuer"]>) => ({ issuer: { ...filing({}).issuer, ...change } });

describe("a filing of the book's matter", () => {
  test.each([
    ["spelt otherwise", filing({})],
    ["with the CIK alone", filing(issuer({ name: null, cik: "0001990009" }))],
    ["with the CUSIP alone", filing({ ...issuer({ name: null }), securityClass: null })],
    [
      "on shares in place of stock",
      filing({ ...issuer({ cusips: [] }), securityClass: "Class A Common Shares" }),
    ],
  ])("is taken, %s", (_, previous) => {
    expect(checkSameMatter(previous, book, "before.txt")).toEqual([]);
  });

  test("is taken with a word where its CUSIP and its persons are not the book's", () => {
    const previous = filing(issuer({ cusips: ["09175M507"] }), ["Example Fund LP", "Robin Example"]);
    expect(checkSameMatter(previous, book, "before.txt")).toEqual([
      "The previous filing has the CUSIP 09175M507, and the book 51700A103: a split may be why.",
      "Robin Example was a reporting person of the previous filing and is none of this one: say why in the schedule.",
    ]);
  });
});

describe("another matter is refused", () => {
  test.each([
    [
      "another issuer",
      filing(issuer({ name: "Other Corp.", cusips: ["000000000"] })),
      "before.txt: the previous filing is on Other Corp., and the book on Example Corp.; name a filing on the book's issuer",
    ],
    [
      "another CIK",
      filing(issuer({ cik: "0001990010" })),
      "before.txt: the previous filing is on EXAMPLE CORP, and the book on Example Corp.",
    ],
    [
      "another class",
      filing({ ...issuer({ cusips: [] }), securityClass: "Class B Common Stock" }),
      "before.txt: the previous filing is on Class B Common Stock, and the book on Class A Common Stock",
    ],
    [
      "other persons",
      filing({}, ["Robin Example", "Sam Example"]),
      "before.txt: the previous filing is of Robin Example, Sam Example, none of whom files by this book",
    ],
  ])("%s", (_, previous, message) => {
    expect(() => checkSameMatter(previous, book, "before.txt")).toThrow(message);
  });
});
