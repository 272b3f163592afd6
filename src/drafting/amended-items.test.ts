import { describe, expect, test } from "vitest";
import { plainDate } from "../base/plain-date.ts";
import { loadBook, loadItemTexts, parseBook } from "../book/index.ts";
import { draft, forEdgarXml } from "../index.ts";
import type { Book, ItemText } from "../model/book.ts";
import type { Schedule } from "../model/schedule.ts";
import { previousFilings } from "./previous/previous-filings.ts";

const file = "examples/tamarack/book.yaml";
const book = await loadBook(file);
const texts = await loadItemTexts(file);
const day = (text: string) => plainDate(text)!;
const first = draft(book, day("2026-03-02"), texts).schedule;

const filedOn = (schedule: Schedule, on: string): Schedule => ({
  ...schedule,
  submission: {
    accessionNumber: "0001999002-26-000001",
    form: schedule.form,
    filedOn: day(on),
    acceptedAt: null,
    subjects: [],
    filers: [],
    groupMembers: [],
    documents: [],
  },
});

const amendment = (given: Book = book, words: readonly ItemText[] = texts, on = "2026-03-30") =>
  draft(given, day(on), words, {
    previous: previousFilings([filedOn(first, "2026-03-06")]),
    event: day(on),
    signed: day("2026-04-01"),
  });

describe("an amendment of the example", () => {
  test("takes its number, its history and the accession number from the filing before", () => {
    const { schedule } = amendment();
    expect(schedule).toMatchObject({
      form: "SCHEDULE 13D/A",
      amendmentNumber: 1,
      previousAccessionNumber: "0001999002-26-000001",
      history: { originallyFiled: "2026-03-06", amended: [] },
    });
    expect(schedule.items["1"]?.parts.commentText).toBe(
      "This Amendment No. 1 amends and supplements the Schedule 13D filed on March 6, 2026. Items that it does not mention are unchanged.",
    );
  });

  test("leaves out the items that say the same", () => {
    const { schedule, unchanged } = amendment();
    expect(unchanged).toEqual(["2", "3", "6", "7"]);
    expect(Object.keys(schedule.items)).toEqual(["1", "4", "5"]);
    expect(schedule.exhibits).toEqual([]);
  });

  test("restates in full what changed, behind a sentence that says so", () => {
    const { schedule } = amendment();
    expect(schedule.items["5"]?.text).toMatch(
      /^Item 5 of the Schedule 13D is hereby amended and restated in its entirety as follows:\n\n\(a\) The percentages/,
    );
  });

  test("covers the transactions since the filing before", () => {
    const { schedule } = amendment();
    expect(schedule.transactions).toEqual([]);
    expect(schedule.items["5"]?.parts.c).toBe(
      "The Reporting Persons have not effected any transaction in the Common Stock since the most recent filing of Schedule 13D, on March 6, 2026.",
    );
  });

  test("keeps the user's own words on how an item is amended", () => {
    const words = texts.map((text) =>
      text.item === "4"
        ? { ...text, text: "Item 4 is supplemented: a director was nominated.", parts: {} }
        : text,
    );
    expect(amendment(book, words).schedule.items["4"]?.text).toBe(
      "Item 4 is supplemented: a director was nominated.",
    );
  });

  test("takes Item 2 for unchanged where its list of officers is an exhibit, with a word of caution", () => {
    const asXml = forEdgarXml(filedOn(first, "2026-03-06"));
    const told = {
      previous: previousFilings([{ ...asXml, submission: filedOn(first, "2026-03-06").submission }]),
    };
    const { unchanged, cautions, schedule, documents } = draft(book, day("2026-03-30"), texts, told);
    expect(unchanged).toEqual(["2", "3", "6", "7"]);
    expect(cautions).toEqual([
      "The list of officers and directors is an exhibit of the filing before and was not compared: see whether it still holds.",
    ]);
    expect([schedule.instructionCPersons, documents]).toEqual([[], []]);
  });

  test("has the list of officers as an exhibit, and so Item 7, where Item 2 is restated", () => {
    const officers = book.persons.investor!.officersAndDirectors!.slice(0, 1);
    const fewer = {
      ...book,
      persons: {
        ...book.persons,
        investor: {
          ...book.persons.investor!,
          officersAndDirectors: [...officers, { name: "Nadia New", position: "Director" }],
        },
      },
    };
    const { schedule, documents } = amendment(fewer);
    expect(Object.keys(schedule.items)).toEqual(["1", "2", "4", "5", "7"]);
    expect(documents.map(({ number }) => number)).toEqual(["99.6"]);
    expect(schedule.items["2"]?.parts.a).toContain("Schedule A (Exhibit 99.6)");
  });

  test("restates Item 2 where somebody's address changed", () => {
    const moved = {
      ...book,
      persons: {
        ...book.persons,
        investor: {
          ...book.persons.investor!,
          address: { street: "9 New Wharf", city: "Salem", zip: "01970" },
        },
      },
    };
    expect(amendment(moved).unchanged).not.toContain("2");
  });

  test("has no new agreement to file jointly, unless somebody joins", () => {
    expect(amendment().documents).toEqual([]);
    const joined = parseBook(smallerBook, "book.yaml");
    const before = draft(joined, day("2026-03-02"), [], {}).schedule;
    const later = {
      ...joined,
      schedule: { ...joined.schedule, reportingPersons: ["fund", "ann"] },
    };
    const told = { previous: previousFilings([filedOn(before, "2026-03-06")]) };
    expect(draft(later, day("2026-03-20"), [], told).documents.map(({ title }) => title)).toEqual([
      "Joint Filing Agreement",
    ]);
  });
});

const smallerBook = `book: 1
issuer: { name: Example Corp. }
schedule: { form: 13D, class: common, reporting-persons: [fund] }
persons:
  fund: { name: Example Fund LP, kind: partnership, signed-by: { name: Ann Example, title: Partner } }
  ann: { name: Ann Example, kind: individual }
securities:
  common: { kind: common, title: Common Stock }
outstanding:
  - { class: common, on: 2025-12-31, shares: 1000000, source: Form 10-K }
transactions:
  - { on: 2026-01-05, person: fund, kind: purchase, security: common, quantity: 60000, price: 2 }
  - { on: 2026-01-05, person: ann, kind: purchase, security: common, quantity: 100, price: 2 }
`;

describe("a draft that cannot be", () => {
  test.each([
    [
      "a date before the book begins",
      (text: string) => text,
      "2025-12-31",
      "book.yaml:12:5: the book begins on January 5, 2026, and the draft is asked for on December 31, 2025; take a later date, or write down what was held before as an opening-balance",
    ],
    [
      "a class without outstanding shares",
      (text: string) => text.replace("2025-12-31, shares", "2026-02-28, shares"),
      "2026-01-31",
      "book.yaml: the book does not say how many shares of Common Stock were outstanding on or before January 31, 2026, so that no percent can be given; add the issuer's report under outstanding",
    ],
    [
      "a person without a signature",
      (text: string) => text.replace(", signed-by: { name: Ann Example, title: Partner }", ""),
      "2026-01-31",
      "book.yaml:5:9: nobody signs for Example Fund LP, and every reporting person signs; add signed-by: { name: …, title: … } to persons.fund",
    ],
  ])("%s", (_, change, on, message) => {
    expect(() => draft(parseBook(change(smallerBook), "book.yaml"), day(on))).toThrow(message);
  });
});
