import { describe, expect, test } from "vitest";
import { plainDate } from "../base/plain-date.ts";
import { loadBook, loadItemTexts, ownershipFacts, parseBook } from "../book/index.ts";
import { smallBook as unsigned } from "../book/testing/small-book.ts";
import { beneficialOwnership } from "../law/index.ts";
import type { Book, ItemText } from "../model/book.ts";
import { draftSchedule } from "./index.ts";

const smallBook = unsigned.replace(
  "kind: partnership",
  "kind: partnership\n    signed-by: { name: Ann Example, title: Partner }",
);

const draftOn = (book: Book, date: string, texts: readonly ItemText[] = []) =>
  draftSchedule(book, beneficialOwnership(ownershipFacts(book, plainDate(date)!)), texts);

describe("the example, amendment 8 on Ault Alliance", async () => {
  const file = "examples/ault/book.yaml";
  const { schedule, missing } = draftOn(await loadBook(file), "2024-07-23", await loadItemTexts(file));

  test.each([
    [0, "0", "214940800", "214940800", "85.7", ["CO"]],
    [1, "2326", "214940800", "214943126", "85.7", ["IN"]],
    [2, "162", "0", "162", "0.0", ["IN"]],
    [3, "163", "0", "163", "0.0", ["IN"]],
    [4, "77", "0", "77", "0.0", ["IN"]],
  ])("cover page %i", (n, sole, shared, aggregate, percent, types) => {
    expect(schedule.reportingPersons[n]).toMatchObject({
      soleVotingPower: sole,
      sharedVotingPower: shared,
      soleDispositivePower: sole,
      sharedDispositivePower: shared,
      aggregateAmountOwned: aggregate,
      percentOfClass: percent,
      types,
      memberOfGroup: "a",
    });
  });

  test("the notes name the components and their terms", () => {
    expect(schedule.footnotes[0]).toEqual({
      mark: "1",
      text: "Represents (i) 25,229 shares of Common Stock, (ii) 200,000,000 shares of Common Stock issuable upon conversion of 44,000 shares of Series C Convertible Preferred Stock and (iii) 14,915,571 shares of Common Stock issuable upon exercise of outstanding warrants (13,008,131 under the Series C Warrants and 1,907,440 under the warrants issued with the Senior Note). Each share of Series C Convertible Preferred Stock has a stated value of $1,000.00 and is convertible into shares of Common Stock at a conversion price equal to the greater of (i) $0.10 per share and (ii) the lesser of (A) $0.22 per share and (B) 105% of the volume-weighted average price during the ten trading days before the conversion. On July 23, 2024 that price was $0.22 per share.",
      marks: ["reportingPersons.0.sharedVotingPower", "reportingPersons.0.sharedDispositivePower"],
    });
    expect(schedule.footnotes[1]?.text).toBe(
      "Represents (i) 2,245 shares of Common Stock and (ii) 81 shares of Common Stock underlying stock options currently exercisable or exercisable within 60 days.",
    );
  });

  test("Item 5 agrees with the covers, names the group's total and the one transaction of sixty days", () => {
    const { a, b, c } = schedule.items["5"]!.parts;
    for (const amount of ["214,940,800", "214,943,126", "214,943,528", "35,846,318"])
      expect(a).toContain(amount);
    expect(b).toContain("Mr. Horne:\n1. Sole power to vote or direct vote: 162");
    expect(c).toContain("during the past sixty days but for those listed below");
    expect(schedule.transactions).toEqual([
      {
        person: "AULT & COMPANY, INC.",
        date: "2024-06-17",
        nature: "Open market purchase",
        amount: "10000",
        price: null,
        cells: ["AULT & COMPANY, INC.", "06/17/2024", "Open market purchase", "10,000", "-"],
      },
    ]);
  });

  test("the items that are not amended are left out", () => {
    expect(Object.keys(schedule.items)).toEqual(["1", "2", "3", "5", "6", "7"]);
    expect(schedule.items["1"]?.parts.commentText).toContain(
      "Schedule 13D filed on October 12, 2021 and amended on November 24, 2021,",
    );
  });

  test("what the filing does not give is named and not invented", () => {
    expect(schedule.issuer.cik).toBeNull();
    expect(missing.map(({ what }) => what)).toEqual([
      "the issuer's CIK",
      "the accession number of the previous filing",
      "Instruction C: the executive officers and directors of AULT & COMPANY, INC.",
      "Item 5(c): the price per share of the purchase of 10,000 shares on 2024-06-17",
    ]);
  });
});

describe("an original from a small book", () => {
  const book = parseBook(smallBook, "book.yaml");
  const text = (words: string): ItemText => ({ item: "4", file: "items/item-4.md", text: words, parts: {} });

  test("every item without words is named", () => {
    const { schedule, missing } = draftOn(book, "2025-01-01");
    expect(schedule.form).toBe("SCHEDULE 13D");
    expect(missing.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["Item 3", "Item 4", "Item 2(d)"]),
    );
  });

  test("a number that facts do not settle is left out", () => {
    const { schedule, missing } = draftOn(
      parseBook(smallBook.replace("price: 0.30", "at-least: 0.01"), "book.yaml"),
      "2025-01-01",
    );
    expect(schedule.reportingPersons[0]).toMatchObject({ aggregateAmountOwned: null, percentOfClass: null });
    expect(missing[0]?.what ?? "").not.toBe("");
  });

  test("a text refers to the numbers of the covers", () => {
    const { schedule } = draftOn(book, "2025-01-01", [
      text("The Fund owns {{fund.aggregate}} shares, {{ fund.percent }}."),
    ]);
    expect(schedule.items["4"]?.text).toBe("The Fund owns 250,000 shares, 20.8%.");
  });

  test.each([
    [
      "{{fnd.aggregate}}",
      'items/item-4.md: a reference names the person "fnd", which there is not; did you mean "fund"?',
    ],
    [
      "{{fund.agregate}}",
      'items/item-4.md: a reference names the number "agregate", which there is not; did you mean "aggregate"?',
    ],
  ])("%s is refused", (reference, message) => {
    expect(() => draftOn(book, "2025-01-01", [text(reference)])).toThrow(message);
  });

  test("twice the same book gives the same draft", () => {
    expect(draftOn(book, "2025-01-01")).toEqual(draftOn(book, "2025-01-01"));
  });
});
