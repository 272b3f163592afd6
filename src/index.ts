import type { PlainDate } from "./base/plain-date.ts";
import { classFacts, ownershipFacts } from "./book/index.ts";
import { type CoverNote, coverNotes, type Draft, draftSchedule, type FilingTold } from "./drafting/index.ts";
import { beneficialOwnership, coveredClass, inForceOn } from "./law/index.ts";
import type { Book, ItemText } from "./model/book.ts";
import type { Outcome } from "./model/outcome.ts";
import type { Ownership } from "./model/ownership.ts";

export type { Redline, RedlineRun } from "./base/redline.ts";
export { UserError } from "./base/user-error.ts";
export {
  bookFromOcf,
  bookJsonSchema,
  type JsonSchema,
  loadBook,
  loadExhibitFiles,
  loadItemTexts,
  parseBook,
  reportedOutstandingIn,
  reportedOutstandingOf,
  sharesIn,
} from "./book/index.ts";
export { type Check, checkSchedule, checks, insiderReportsOf, suggestFixes } from "./checks/index.ts";
export { compareSchedules, hasChanged } from "./compare/index.ts";
export {
  type CoverNote,
  checkSameMatter,
  type Draft,
  type DraftReview,
  type FilingTold,
  type FormTold,
  formsTold,
  type Missing,
  type PreviousFilings,
  previousFilings,
  reviewDraft,
  type StaleFact,
} from "./drafting/index.ts";
export { type RegisteredRule, type Rule, rules } from "./law/index.ts";
export type * from "./model/index.ts";
export {
  type AdjacentFlag,
  type Average,
  type Axis,
  averageNamed,
  averagesOf,
  type Case,
  type Chart,
  type ChartLine,
  type ChartPoint,
  type ComponentChange,
  type Crossing,
  chartSvg,
  type Due,
  due,
  type Edge,
  type FilingFacts,
  type FilingStanding,
  filingFacts,
  type Goal,
  goalText,
  hasCertainFault,
  icalendar,
  type JudgedChain,
  type JudgedFiling,
  type Judgement,
  type MissingFiling,
  type Move,
  type Owner,
  type OwnershipChange,
  ownerNamed,
  ownershipOverTime,
  ownersIn,
  type Passed,
  type PossibleDeadline,
  passedText,
  personIn,
  type Relation,
  rangeToSearch,
  relations,
  reviewFilings,
  type Search,
  type Side,
  type Solution,
  type Supposition,
  type Sweep,
  type SweepPoint,
  type SweepRange,
  securityIn,
  solve,
  suppose,
  sweep,
  sweepChart,
  type Threshold,
  type Timeline,
  type TimelineDay,
  thresholdsOfTheLaw,
  timelineChart,
  type Value,
  type Varied,
  valueText,
  variedText,
} from "./questions/index.ts";
export { decode, read, readers, readInsiderReport, refusalOf } from "./readers/index.ts";
export {
  beginTally,
  type CheckPage,
  type CheckTally,
  type Counted,
  countedOf,
  type ExceptionReason,
  forEdgarXml,
  many,
  type Refused,
  type ReportContext,
  type ReviewedFiling,
  type ReviewFormat,
  type ReviewSummary,
  reviewedFiling,
  reviewHtml,
  reviewMarkdown,
  type ShownFinding,
  type Spot,
  type SubmissionFile,
  sarif,
  submissionFiles,
  summarySentence,
  type Tally,
  type WriteNote,
  type Writer,
  type WriterOptions,
  withLongTextsInExhibits,
  writeDocx,
  writeEdgarXml,
  writeHtml,
  writeJson,
  writeMarkdown,
  writePdf,
  writers,
  writeText,
} from "./writers/index.ts";

/** What a class's owners own on a date, and the notes that their cover pages carry, by person. */
export interface OwnershipReport {
  readonly ownership: Ownership;
  /** Whether Rule 13d-1(i)(1) covers the class on the date, so that schedules are filed on it at all. */
  readonly covered: Outcome;
  readonly notes: ReadonlyMap<string, readonly CoverNote[]>;
}

/**
 * Computes who beneficially owns how much of the book's class on a date, under Rule 13d-3.
 *
 * @param book a book that {@link loadBook} gave
 * @param on the date
 * @returns every person's numbers with their derivation, the groups' totals, and the notes to the cover pages
 * @throws UserError where the book's transactions contradict each other
 * @example
 * const { ownership } = own(await loadBook("examples/ault/book.yaml"), plainDate("2024-07-23"));
 * ownership.persons[0].aggregate //=> 214940800
 */
export function own(book: Book, on: PlainDate): OwnershipReport {
  const ownership = beneficialOwnership(ownershipFacts(book, on));
  let notes: OwnershipReport["notes"] | null = null;
  return {
    ownership,
    // Both are made when they are asked for: in a large book places and notes cost more than the numbers.
    get covered() {
      return inForceOn(coveredClass, on)(classFacts(book), on);
    },
    get notes() {
      notes ??= new Map(ownership.persons.map((person) => [person.person, coverNotes(person, book, on)]));
      return notes;
    },
  };
}

/**
 * Drafts the schedule that a book calls for on a date.
 *
 * @param book a book that {@link loadBook} gave
 * @param on the date
 * @param texts the user's own words for items, from {@link loadItemTexts}
 * @param told which schedule, and the filings that it follows, where the book is not to say
 * @returns the schedule, the exhibits written with it, and what it lacks because nobody gave it
 * @throws UserError where the book or the texts contradict themselves, or the book does not reach to the date
 */
export function draft(
  book: Book,
  on: PlainDate,
  texts: readonly ItemText[] = [],
  told: FilingTold = {},
): Draft {
  return draftSchedule(book, beneficialOwnership(ownershipFacts(book, on)), texts, told);
}
