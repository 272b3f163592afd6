import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { PlainDate } from "../base/plain-date.ts";
import { UserError } from "../base/user-error.ts";
import {
  type Book,
  checkSchedule,
  compareSchedules,
  type Draft,
  due,
  forEdgarXml,
  own,
  type PreviousFilings,
  reviewDraft,
  type Schedule,
} from "../index.ts";
import { nameOfBook } from "./draft-name.ts";
import { readBytes } from "./files.ts";
import { type ChangesSince, draftReviewText } from "./reports/draft-review.ts";
import { print } from "./text/terminal.ts";

/** What is reviewed, and the folder in which the last draft may lie. */
export interface DraftToReview {
  readonly book: Book;
  readonly on: PlainDate;
  readonly drafted: Draft;
  readonly previous: PreviousFilings | null;
  readonly folder: string;
  readonly json: boolean;
}

/** Prints the review of a draft. Nothing is written. @throws UserError where the last draft is no Schedule as JSON. */
export async function reviewTheDraft({
  book,
  on,
  drafted,
  previous,
  folder,
  json,
}: DraftToReview): Promise<void> {
  const last = await lastDraftIn(folder, book.file);
  const carried = forEdgarXml(drafted.schedule);
  const changes: ChangesSince[] = [
    ...(last ? [changesSince("the last draft", last.file, last.schedule, carried)] : []),
    ...(previous ? [changesSince("the previous filing", "previous filing", previous.last, carried)] : []),
  ];
  const { findings } = checkSchedule(carried);
  const review = reviewDraft(book, own(book, on).ownership, drafted, due(book, on).obligations, findings);
  if (json) print(JSON.stringify({ changes, unchanged: drafted.unchanged, ...review }, null, 2));
  else print(draftReviewText(review, changes, drafted.unchanged));
}

/** Both as EDGAR's XML carries them, so that a code and the name that it stands for are no change. */
const changesSince = (since: string, file: string, before: Schedule, carried: Schedule): ChangesSince => ({
  since,
  file,
  comparison: compareSchedules(forEdgarXml(before), carried),
});

/** The draft of the book that was written last into a folder; `null` where there is none. */
async function lastDraftIn(
  folder: string,
  bookFile: string,
): Promise<{ readonly file: string; readonly schedule: Schedule } | null> {
  const names = (await readdir(folder).catch(() => [])).filter(
    (name) => name.startsWith(`${nameOfBook(bookFile)}-schedule-`) && name.endsWith(".json"),
  );
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })),
  );
  const newest = files.toSorted((a, b) => b.at - a.at)[0];
  if (!newest) return null;
  return { file: newest.file, schedule: scheduleOf(await readBytes(newest.file), newest.file) };
}

function scheduleOf(bytes: Uint8Array, file: string): Schedule {
  const parsed = parsedJson(new TextDecoder().decode(bytes));
  if (isSchedule(parsed)) return parsed;
  throw new UserError(
    "this is no draft that was written here; take it away, or name another folder with -o",
    {
      file,
    },
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isSchedule = (value: unknown): value is Schedule =>
  typeof value === "object" &&
  value !== null &&
  "reportingPersons" in value &&
  Array.isArray(value.reportingPersons) &&
  "items" in value &&
  typeof value.items === "object" &&
  "exhibits" in value &&
  Array.isArray(value.exhibits) &&
  "issuer" in value;
