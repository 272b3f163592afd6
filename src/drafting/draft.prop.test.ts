import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseItemText } from "../book/index.ts";
import { arbitraryBook, dayOfArbitraryBook } from "../book/testing/arbitrary-book.ts";
import { day } from "../book/testing/book-of.ts";
import { checkSchedule } from "../checks/index.ts";
import { draft } from "../index.ts";
import type { Book } from "../model/book.ts";
import { read } from "../readers/index.ts";
import { forEdgarXml, writeEdgarXml, writeHtml, writeText } from "../writers/index.ts";

const texts13D = [
  parseItemText(
    "2",
    "items/item-2.md",
    "(d) None of the Reporting Persons.\n\n(e) None of the Reporting Persons.",
  ),
  parseItemText("3", "items/item-3.md", "The shares were bought with working capital and personal funds."),
  parseItemText("4", "items/item-4.md", "The Reporting Persons hold the shares as an investment."),
  parseItemText("5", "items/item-5.md", "(d) No other person is known to have such a right."),
  parseItemText("6", "items/item-6.md", "What the book knows follows.\n\n{{contracts}}"),
  parseItemText("7", "items/item-7.md", "What there is of exhibits is listed here."),
];
const texts13G = [parseItemText("6", "items/item-6.md", "Not applicable.")];

const on = day(dayOfArbitraryBook);
const draftOf = (book: Book) => draft(book, on, book.schedule.form === "13D" ? texts13D : texts13G);

const failing = (book: Book) =>
  checkSchedule(forEdgarXml(draftOf(book).schedule))
    .findings.filter(({ outcome, severity }) => outcome === "fail" && severity !== "advice")
    .map(({ check, message }) => `${check}: ${message}`);

describe("for every book", () => {
  test("the draft has no finding: its sums agree, its boxes fit, EDGAR would take it", () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        expect(failing(book)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("what is written as XML says the same when it is read", () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        const { schedule } = draftOf(book);
        const { xml } = writeEdgarXml(schedule);
        const said = { ...read(new TextEncoder().encode(xml)), problems: [], places: {}, submission: null };
        expect(said).toEqual(forEdgarXml(schedule));
      }),
      { numRuns: 100 },
    );
  });

  test("persons, exhibits and notes keep the order of the book, and twice the same bytes are written", () => {
    fc.assert(
      fc.property(arbitraryBook, (book) => {
        const { schedule } = draftOf(book);
        expect(schedule.reportingPersons.map(({ name }) => name)).toEqual(
          book.schedule.reportingPersons.map((id) => book.persons[id]?.name),
        );
        const persons = schedule.footnotes.map(({ marks }) => Number(marks[0]?.split(".")[1]));
        expect(persons).toEqual(persons.toSorted((a, b) => a - b));
        const again = draftOf(book).schedule;
        for (const write of [writeHtml, writeText, (one: typeof schedule) => writeEdgarXml(one).xml])
          expect(write(again)).toBe(write(schedule));
      }),
      { numRuns: 50 },
    );
  });
});
