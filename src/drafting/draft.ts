import type { PlainDate } from "../base/plain-date.ts";
import type { Book, ItemText } from "../model/book.ts";
import { emptySchedule } from "../model/empty-schedule.ts";
import type { Ownership, PersonOwnership } from "../model/ownership.ts";
import type { Footnote, Schedule } from "../model/schedule.ts";
import { coverNotes } from "./cover-notes.ts";
import { coverPage } from "./cover-page.ts";
import { itemFive } from "./item-5.ts";
import { draftItems, exhibitsOf } from "./items.ts";
import { type Missing, missingFacts, missingItems } from "./missing.ts";
import { CERTIFICATION, signatures } from "./signatures.ts";
import { formOf, issuerOf, noticePersons } from "./title-page.ts";

/** A drafted schedule and all that it lacks. */
export interface Draft {
  readonly schedule: Schedule;
  readonly missing: readonly Missing[];
}

/**
 * Writes the schedule that a book calls for on a date: title page, cover pages with their notes, items, exhibits and
 * signatures, from the book, from what was computed, and from the user's own words.
 *
 * @param book what is to be filed, and the facts
 * @param ownership who beneficially owns what on the date
 * @param texts the user's words for the items that only a person can write
 * @throws UserError where a text refers to a person or a number that there is not
 */
export function draftSchedule(book: Book, ownership: Ownership, texts: readonly ItemText[]): Draft {
  const covers = book.schedule.reportingPersons.map((id) => {
    const owned = ownership.persons.find(({ person }) => person === id);
    if (!owned) throw new Error(`nothing was computed for ${id}`);
    return { owned, cover: coverPage(owned, ownership, book) };
  });
  const five = itemFive(ownership, book);
  const items = draftItems(book, ownership, texts, five.parts);
  const schedule: Schedule = {
    ...emptySchedule,
    form: formOf(book),
    amendmentNumber: book.schedule.amendment ?? null,
    previousAccessionNumber: book.schedule.previousAccessionNumber ?? null,
    issuer: issuerOf(book),
    securityClass: ownership.className,
    eventDate: book.schedule.event ?? null,
    noticePersons: noticePersons(book),
    reportingPersons: covers.map(({ cover }) => cover.person),
    footnotes: covers.flatMap(({ owned }, n) => footnotesOf(owned, n, book, ownership.asOf)),
    items,
    exhibits: exhibitsOf(book),
    certification: CERTIFICATION,
    signatures: signatures(book),
  };
  return {
    schedule,
    missing: [
      ...missingFacts(book),
      ...covers.flatMap(({ cover }) => cover.missing),
      ...five.missing,
      ...missingItems(book, items),
    ],
  };
}

/** The notes to the n-th cover page, with the values that their marks stand at. */
function footnotesOf(owned: PersonOwnership, n: number, book: Book, asOf: PlainDate): readonly Footnote[] {
  return coverNotes(owned, book, asOf).map(({ mark, text, rows }) => ({
    mark,
    text,
    marks: rows.map((row) => `reportingPersons.${n}.${row}`),
  }));
}
