import type { PlainDate } from "../base/plain-date.ts";
import type { Book, ItemText } from "../model/book.ts";
import { emptySchedule } from "../model/empty-schedule.ts";
import type { Ownership, PersonOwnership } from "../model/ownership.ts";
import type { Footnote, Schedule } from "../model/schedule.ts";
import type { WrittenExhibit } from "../model/written-exhibit.ts";
import { bodyOf } from "./body.ts";
import { checkCanBeDrafted } from "./can-be-drafted.ts";
import { coverNotes } from "./cover-notes.ts";
import { coverPage } from "./cover-page.ts";
import { missingExhibits } from "./exhibits.ts";
import { bookOfFiling, type FilingTold, filingOf } from "./filing.ts";
import { type Missing, missingFacts, missingHistory, missingItems } from "./missing.ts";
import { gapsBefore } from "./previous/filing-history.ts";
import { CERTIFICATION, missingPowersOfAttorney, signatureComment } from "./signatures.ts";
import { formOf, issuerOf, noticePersons, previouslyOnSchedule13G } from "./title-page.ts";

/** A drafted schedule, the exhibits that were written with it, and all that it lacks. */
export interface Draft {
  readonly schedule: Schedule;
  readonly missing: readonly Missing[];
  /** The exhibits that the book makes: the agreement to file jointly, the list of Instruction C. */
  readonly documents: readonly WrittenExhibit[];
  /** Items of an amendment that are left out because the filings before it say the same. */
  readonly unchanged: readonly string[];
  /** What is odd about the filing and the ones before it, a sentence each. */
  readonly cautions: readonly string[];
}

/**
 * Writes the schedule that a book calls for on a date: title page, cover pages with their notes, items, exhibits and
 * signatures, from the book, from what was computed, and from the user's own words.
 *
 * @param given what is to be filed, and the facts
 * @param ownership who beneficially owns what on the date
 * @param texts the user's words for the items that only a person can write
 * @param told which schedule, and what it follows, where that is not for the book to say
 * @throws UserError where a text refers to a person or a number that there is not; where the book does not reach back to the date,
 *   gives no outstanding shares, or has an entity sign by nobody.
 */
export function draftSchedule(
  given: Book,
  ownership: Ownership,
  texts: readonly ItemText[],
  told: FilingTold = {},
): Draft {
  const filing = filingOf(given, told);
  const book = bookOfFiling(given, filing, told, ownership.asOf);
  checkCanBeDrafted(book, ownership);
  const covers = book.schedule.reportingPersons.map((id) => {
    const owned = ownership.persons.find(({ person }) => person === id);
    if (!owned) throw new Error(`nothing was computed for ${id}`);
    return { owned, cover: coverPage(owned, ownership, book) };
  });
  const body = bodyOf({
    given,
    book,
    filing,
    ownership,
    texts,
    covers: covers.map(({ cover }) => cover.person),
  });
  const schedule: Schedule = {
    ...emptySchedule,
    form: formOf(book, filing.amendment !== null),
    amendmentNumber: book.schedule.amendment ?? null,
    previousAccessionNumber: book.schedule.previousAccessionNumber ?? null,
    issuer: issuerOf(book),
    securityClass: ownership.className,
    eventDate: book.schedule.event ?? null,
    rules: book.schedule.form === "13G" && book.schedule.rule ? [book.schedule.rule] : [],
    previouslyOnSchedule13G: previouslyOnSchedule13G(book, filing),
    noticePersons: book.schedule.form === "13D" ? noticePersons(book) : [],
    reportingPersons: covers.map(({ cover }) => cover.person),
    footnotes: covers.flatMap(({ owned }, n) => footnotesOf(owned, n, book, ownership.asOf)),
    ...body.said,
    certification: CERTIFICATION,
    signatureComment: signatureComment(book),
  };
  const isAmendment = filing.amendment !== null;
  return {
    schedule,
    documents: body.documents,
    unchanged: body.unchanged,
    cautions: [...gapsBefore(given, book.schedule.amendment ?? null, filing.previous), ...body.cautions],
    missing: [
      ...missingFacts(book, schedule.items, isAmendment),
      ...covers.flatMap(({ cover }) => cover.missing),
      ...missingHistory(book, schedule.history),
      ...body.missing,
      ...missingItems(book, schedule.items, body.unchanged, isAmendment),
      ...missingExhibits(book, new Set(body.documents.map(({ number }) => number))),
      ...missingPowersOfAttorney(book),
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
