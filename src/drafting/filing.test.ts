import { describe, expect, test } from "vitest";
import { parseBook } from "../book/index.ts";
import { smallBook } from "../book/testing/small-book.ts";
import { emptySchedule } from "../model/empty-schedule.ts";
import type { Schedule } from "../model/schedule.ts";
import { filingOf } from "./filing.ts";
import { previousFilings } from "./previous/previous-filings.ts";

const bookWith = (lines: string) =>
  parseBook(smallBook.replace("  event: 2025-01-01\n", `  event: 2025-01-01\n${lines}`), "book.yaml");
const book = bookWith("");

const filing = (said: Partial<Schedule>, accessionNumber: string | null = null): Schedule => ({
  ...emptySchedule,
  ...said,
  submission: {
    accessionNumber,
    form: said.form ?? null,
    filedOn: null,
    acceptedAt: null,
    subjects: [],
    filers: [],
    groupMembers: [],
    documents: [],
  },
});
const original = filing({ form: "SC 13D" }, "0001234567-24-000001");
const third = filing({ form: "SCHEDULE 13D/A", amendmentNumber: 3 }, "0001234567-25-000009");
const shortForm = filing({ form: "SC 13G" }, "0001234567-24-000002");

const following = (...schedules: readonly Schedule[]) => ({ previous: previousFilings(schedules) });

describe("which schedule is filed", () => {
  test.each([
    ["a book alone gives the original", book, {}, "13D", null, null],
    ["the book's own number is that of the amendment", bookWith("  amendment: 4\n"), {}, "13D", 4, null],
    [
      "what follows an original is Amendment No. 1",
      book,
      following(original),
      "13D",
      1,
      "0001234567-24-000001",
    ],
    ["what follows No. 3 is No. 4", book, following(third, original), "13D", 4, "0001234567-25-000009"],
    ["what follows a Schedule 13G is an original 13D", book, following(shortForm), "13D", null, null],
    [
      "what the book lists counts where no filing is given",
      bookWith(
        "  filed-before: [{ form: SC 13D/A, amendment: 6, filed: 2024-08-08, accession-number: 0001234567-24-000006 }]\n",
      ),
      {},
      "13D",
      7,
      "0001234567-24-000006",
    ],
    [
      "an amendment that nobody has numbered has no number",
      bookWith("  filed-before: [{ form: SC 13D/A, filed: 2024-08-08 }]\n"),
      {},
      "13D",
      "undetermined",
      null,
    ],
    ["the user has the last word on the form", book, { form: "13G" }, "13G", null, null],
    ["an amendment may be told without a number", book, { form: "13D/A" }, "13D", "undetermined", null],
  ] as const)("%s", (_, given, told, kind, amendment, previousAccessionNumber) => {
    expect(filingOf(given, told)).toMatchObject({ kind, amendment, previousAccessionNumber });
  });

  test("a second original is refused", () => {
    expect(() => filingOf(book, { form: "13D", ...following(original) })).toThrow(
      "the previous filing is a Schedule 13D already, so that an original would be its second; take --form 13D/A, or leave --previous out",
    );
  });

  test("two accession numbers for one filing are refused, at the line of the book", () => {
    const given = bookWith("  previous-accession-number: 0001234567-24-000077\n");
    expect(() => filingOf(given, following(original))).toThrow(
      "book.yaml:8:30: the book says that the previous filing has the accession number 0001234567-24-000077, and the previous filing has 0001234567-24-000001",
    );
  });
});
