import type { Footnote } from "../../model/schedule.ts";
import { printedMark } from "../printed-marks.ts";
import { hanging } from "./wrap.ts";

/** The marks behind a value: ` (1)(2)`. */
export function marksOn(notes: readonly Footnote[], path: string): string {
  const marks = notes.filter((note) => note.marks.includes(path)).map(({ mark }) => printedMark(mark));
  return marks.length === 0 ? "" : ` ${marks.join("")}`;
}

export const footnoteText = ({ mark, text }: Footnote, width: number): readonly string[] =>
  hanging(printedMark(mark), text, width);
