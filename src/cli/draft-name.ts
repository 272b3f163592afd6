import { basename, dirname } from "node:path";
import type { PlainDate } from "../base/plain-date.ts";
import type { Schedule } from "../index.ts";

/** What the files of a draft are called: `ault-schedule-13d-a-2024-07-23`, the book's folder, the form, the date. */
export const nameOfDraft = ({ form }: Schedule, bookFile: string, on: PlainDate): string =>
  plainName([nameOfBook(bookFile), form, on].join("-"));

/** The folder of the book, or its own name where it stands in the folder that one works in. */
export const nameOfBook = (file: string): string =>
  plainName(basename(dirname(file)) === "." ? basename(file, ".yaml") : basename(dirname(file)));

const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
