import { DeletedTextRun, InsertedTextRun, type IRunOptions, TextRun } from "docx";
import type { Redline, RedlineRun } from "../../base/redline.ts";
import { writableText } from "../writable-text.ts";

/** Gives each tracked change its number, author and date. One a document, so that the numbers are the same every time. */
export interface ChangeNumbers {
  next(): { readonly id: number; readonly author: string; readonly date: string };
}

/** The changes of a document dated on a day; Word asks for a time, and midnight says nothing of the clock. */
export function changeNumbers(date: string): ChangeNumbers {
  let id = 0;
  return { next: () => ({ id: ++id, author: "beneficial", date: `${date}T00:00:00Z` }) };
}

export type Runs = readonly (TextRun | InsertedTextRun | DeletedTextRun)[];

/** The runs of a redline: what came and went as tracked changes, line breaks as breaks. */
export function runsOf(line: Redline, changes: ChangeNumbers, look: IRunOptions = {}): Runs {
  return line.flatMap((run) => linesOf(run, changes, look));
}

function linesOf({ is, text }: RedlineRun, changes: ChangeNumbers, look: IRunOptions): Runs {
  return writableText(text)
    .split("\n")
    .map((line, i) => {
      const options = { ...look, text: line, ...(i > 0 ? { break: 1 } : {}) };
      if (is === "inserted") return new InsertedTextRun({ ...options, ...changes.next() });
      if (is === "deleted") return new DeletedTextRun({ ...options, ...changes.next() });
      return new TextRun(options);
    });
}

/** A text for one run: without what no page can carry, on one line. */
export const writable = (text: string): string => writableText(text).replaceAll("\n", " ");
