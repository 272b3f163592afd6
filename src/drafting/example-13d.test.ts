import { describe, expect, test } from "vitest";
import { loadBook, loadItemTexts } from "../book/index.ts";
import { day } from "../book/testing/book-of.ts";
import { draft, due, own } from "../index.ts";
import type { Book } from "../model/book.ts";
import { reviewDraft } from "./review/review-draft.ts";

const file = "examples/tamarack/book.yaml";
const book = await loadBook(file);
const texts = await loadItemTexts(file);
const on = day("2026-03-02");
const whole = draft(book, on, texts);
const without = (key: "legalProceedings" | "business", id: string): Book => ({
  ...book,
  persons: { ...book.persons, [id]: { ...book.persons[id]!, [key]: undefined } },
});

describe("the original of a group, from its book", () => {
  test("lacks nothing", () => {
    expect(whole.missing).toEqual([]);
    expect(whole.schedule.form).toBe("SCHEDULE 13D");
  });

  test("lists the executive officers and directors of Instruction C, and names the list in Item 2", () => {
    expect(whole.schedule.instructionCPersons.map(({ name, position }) => [name, position])).toEqual([
      ["Hanneke Brandt", "Director and President"],
      ["Luis Arriaga", "Director"],
    ]);
    expect(whole.schedule.items["2"]?.parts.a).toContain("Schedule A (Exhibit 99.5)");
  });

  test("answers Item 5(a) for them", () => {
    expect(whole.schedule.items["5"]?.parts.a).toContain(
      "Luis Arriaga 1,250. The others named in Schedule A",
    );
  });

  test("writes the agreement to file jointly and the list as exhibits behind those of the book", () => {
    expect(whole.schedule.exhibits.map(({ number }) => number)).toEqual([
      ...["24.1", "99.1", "99.2", "99.3", "99.4", "99.5"],
    ]);
    expect(whole.documents.map(({ number, title }) => [number, title])).toEqual([
      ["99.4", "Joint Filing Agreement, dated March 6, 2026"],
      [
        "99.5",
        "Schedule A: executive officers, directors and controlling persons (Instruction C to Schedule 13D)",
      ],
    ]);
  });

  test("signs by an attorney-in-fact and says where the power of attorney is", () => {
    expect(whole.schedule.signatures[0]).toMatchObject({ by: "Hanneke Brandt", attorneyInFact: true });
    expect(whole.schedule.signatureComment).toBe(
      "Signatures by an attorney-in-fact are made under the powers of attorney of Exhibit 24.1.",
    );
  });

  test("tells the contracts that the book knows in Item 6, each with its terms", () => {
    const six = whole.schedule.items["6"]?.text ?? "";
    for (const words of [
      "Dr. Okafor holds 400,000 stock options of the 2021 plan. Each may be exercised for one share of Common Stock at an exercise price of $2.50 per share. They vest: 50% on April 15, 2025 and 50% on April 15, 2026.",
      "They cannot be used as far as the holder, with those counted with it, would then beneficially own more than 19.99% of the Common Stock outstanding. The holder may raise or waive that limit on 61 days' notice.",
      "90% of the volume-weighted average price during the 20 trading days before September 1, 2025",
      "6% a year accrues from September 1, 2025 and converts on the same terms.",
      "refer to 300,000 shares. They are settled in cash only and give no power to vote or to dispose of any shares.",
      "Dr. Okafor has pledged 1,000,000 shares of Common Stock to Granite Bank under a pledge agreement of June 2, 2025 that secures a loan of $3,000,000.",
    ])
      expect(six).toContain(words);
  });

  test("fills the group's numbers into the user's words", () => {
    expect(whole.schedule.items["4"]?.text).toContain("4,594,266 shares, or 17.5% of the class");
  });
});

describe("what the book does not say is named by its file and key", () => {
  test.each([
    ["legalProceedings", "okafor", /^row 5 of Adaeze N\. Okafor/, /persons\.okafor\.legal-proceedings$/],
  ] as const)("%s of %s", (key, id, what, writeIn) => {
    const [first] = draft(without(key, id), on, texts).missing;
    expect(first?.what).toMatch(what);
    expect(first?.writeIn).toMatch(writeIn);
  });

  test("an exhibit without its document", () => {
    const exhibits = book.exhibits.map((exhibit) => ({ ...exhibit, file: undefined }));
    const { missing } = draft({ ...book, exhibits }, on, texts);
    expect(missing.map(({ what }) => what)).toEqual([
      "the document of Exhibit 24.1, Power of Attorney of Adaeze N. Okafor, dated March 1, 2026",
      "the document of Exhibit 99.1, Voting Agreement, dated March 2, 2026",
      "the document of Exhibit 99.3, Pledge Agreement, dated June 2, 2025",
    ]);
    expect(missing[0]?.writeIn).toMatch(/^examples\/tamarack\/book\.yaml:\d+, file, or incorporated-from$/);
  });

  test("a power of attorney, and officers of a corporation", () => {
    const { officersAndDirectors: _, ...investor } = book.persons.investor!;
    const { missing } = draft(
      { ...book, exhibits: book.exhibits.slice(1), persons: { ...book.persons, investor } },
      on,
      texts,
    );
    expect(missing.map(({ what }) => what)).toEqual([
      "Instruction C: the executive officers and directors of Silverbirch Holdings, Inc.",
      "the power of attorney that a signature rests on",
    ]);
  });
});

describe("a review", () => {
  const review = (given: Book, date = on) =>
    reviewDraft(
      given,
      own(given, date).ownership,
      draft(given, date, texts),
      due(given, date).obligations,
      [],
    );

  test("of a draft that lacks nothing leaves the questions of law", () => {
    const found = review(book);
    expect(found).toMatchObject({ undetermined: [], missing: [], stale: [] });
    expect(found.judgement.every((question) => question.endsWith("?") || /\? Then /.test(question))).toBe(
      true,
    );
    expect(found.judgement[0]).toContain("purpose or effect of changing or influencing control");
  });

  test("names outstanding shares that a newer report should have replaced", () => {
    const signed = { ...book, schedule: { ...book.schedule, signed: day("2026-05-20") } };
    expect(review(signed).stale).toEqual([
      {
        what: "the Common Stock outstanding (Form 10-K for the year ended December 31, 2025)",
        on: "2026-02-20",
        why: "the issuer's report for the quarter ended March 31, 2026 should be out, with a count of its own",
        writeIn: expect.stringMatching(/^examples\/tamarack\/book\.yaml:\d+, a new entry$/),
      },
    ]);
  });

  test("asks whether the event is that of the filing where the numbers are of another day", () => {
    expect(review(book, day("2026-03-05")).judgement).toContain(
      "The numbers are those of March 5, 2026, and the event is of March 2, 2026: is that the event which requires this filing?",
    );
  });
});
