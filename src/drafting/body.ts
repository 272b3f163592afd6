import type { Book, ItemText } from "../model/book.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Schedule } from "../model/schedule.ts";
import type { WrittenExhibit } from "../model/written-exhibit.ts";
import { amendedItems } from "./amended-items.ts";
import { exhibitsOf, jointFilingExhibit } from "./exhibits.ts";
import type { Filing } from "./filing.ts";
import { instructionCPersons, missingOfInstructionC } from "./instruction-c.ts";
import { itemFive } from "./item-5.ts";
import { items13D } from "./items.ts";
import type { Missing } from "./missing.ts";
import { filingHistory } from "./previous/filing-history.ts";
import { earlierAgreement } from "./previous/joint-filing.ts";
import { filledTexts } from "./references.ts";
import { items13G } from "./schedule-13g/items-13g.ts";
import { signatures } from "./signatures.ts";
import { writtenExhibits } from "./written-exhibits.ts";

/** What the body of a schedule is made from. */
export interface BodySources {
  /** The book as written, whose history of filings is not that of the filing alone. */
  readonly given: Book;
  readonly book: Book;
  readonly filing: Filing;
  readonly ownership: Ownership;
  readonly texts: readonly ItemText[];
  readonly covers: Schedule["reportingPersons"];
}

/** The items, and what belongs to them. */
export interface Body {
  readonly said: Pick<
    Schedule,
    "items" | "exhibits" | "transactions" | "instructionCPersons" | "history" | "signatures"
  >;
  readonly documents: readonly WrittenExhibit[];
  /** Items that are left out because the filings before say the same. */
  readonly unchanged: readonly string[];
  readonly missing: readonly Missing[];
  readonly cautions: readonly string[];
}

/** The body of Schedule 13D or 13G, as the filing asks for it. */
export const bodyOf = (sources: BodySources): Body =>
  sources.book.schedule.form === "13G" ? body13G(sources) : body13D(sources, true);

/** The exhibits of the book and of earlier filings, and those that are written; what is to be said of the joint filing. */
function exhibitsFor({ book, filing }: BodySources, namesOfficers: boolean) {
  const signed = signatures(book);
  const agreement = earlierAgreement(book, filing.amendment !== null, filing.previous);
  const listed = exhibitsOf(book, filing.amendment === null ? null : filing.previous);
  const officers = namesOfficers ? instructionCPersons(book) : [];
  const written = writtenExhibits(
    book,
    signed,
    officers,
    agreement.isFiled,
    listed.map(({ number }) => number),
  );
  const isListed = jointFilingExhibit(book) !== undefined;
  return {
    signed,
    officers,
    written,
    exhibits: [...listed, ...written.listed],
    cautions: agreement.caution === null || isListed ? [] : [agreement.caution],
  };
}

function body13G(sources: BodySources): Body {
  const { book, ownership, texts } = sources;
  const { signed, written, exhibits, cautions } = exhibitsFor(sources, false);
  const items = items13G(book, ownership, filledTexts(texts, ownership, book));
  return {
    said: { items, exhibits, signatures: signed, transactions: [], instructionCPersons: [], history: null },
    documents: written.documents,
    unchanged: [],
    missing: [],
    cautions,
  };
}

/** @param namesOfficers whether the list of Instruction C goes with it: not where Item 2 turns out to be unchanged */
function body13D(sources: BodySources, namesOfficers: boolean): Body {
  const { given, book, filing, ownership, covers } = sources;
  const { signed, officers, written, exhibits, cautions } = exhibitsFor(sources, namesOfficers);
  const texts = filledTexts(sources.texts, ownership, book);
  const five = itemFive(ownership, book);
  const isAmendment = filing.amendment !== null;
  const { form, amendment } = book.schedule;
  const ofFiling = { ...given, schedule: { ...given.schedule, form, amendment } };
  const history = filingHistory(ofFiling, isAmendment, filing.previous);
  const { scheduleA } = written;
  const items = items13D(book, { ownership, texts, five: five.parts, exhibits, history, scheduleA });
  const drafted = { reportingPersons: covers, transactions: five.transactions, exhibits };
  const amended = isAmendment
    ? amendedItems(items, book, drafted, filing.previous)
    : { items, unchanged: [], cautions: [] };
  if (namesOfficers && officers.length > 0 && amended.unchanged.includes("2")) return body13D(sources, false);
  const lists = (number: string): boolean => amended.items[number] !== undefined;
  return {
    said: {
      items: amended.items,
      signatures: signed,
      exhibits: lists("7") ? exhibits : [],
      transactions: lists("5") ? five.transactions : [],
      instructionCPersons: lists("2") ? officers : [],
      history,
    },
    documents: lists("7") ? written.documents : [],
    unchanged: amended.unchanged,
    missing: [...(lists("2") ? missingOfInstructionC(book) : []), ...(lists("5") ? five.missing : [])],
    cautions: [...cautions, ...amended.cautions],
  };
}
