import { type PlainDate, plainDate } from "../base/plain-date.ts";
import { UserError } from "../base/user-error.ts";
import type { Book } from "../model/book.ts";

/** A date given to an option. @throws UserError where there is no such date. */
export function dateArgument(option: string, value: string): PlainDate {
  const date = plainDate(value);
  if (date === null) {
    throw new UserError(
      `${option} takes a date, year, month and day, such as 2024-07-23; "${value}" is none`,
    );
  }
  return date;
}

/** The date to compute for: as given, otherwise that of the event in the book. */
export function dateOf(book: Book, given: string | undefined): PlainDate {
  if (given !== undefined) return dateArgument("--on", given);
  if (book.schedule.event) return book.schedule.event;
  throw new UserError(
    "no date is given; add --on with a date such as 2024-07-23, or schedule.event to the book",
    { file: book.file },
  );
}

/** The date of today where EDGAR keeps its hours. */
export function todayInNewYork(): PlainDate {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: "America/New_York",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return dateArgument("today", parts.format(new Date()));
}
