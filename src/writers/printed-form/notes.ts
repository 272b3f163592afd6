import type { Footnote, Schedule } from "../../model/schedule.ts";
import { printedMark } from "../printed-marks.ts";
import { against } from "./against.ts";
import type { PrintedNote } from "./printed-form.ts";

/** A stretch of the page with its own notes beneath: a cover page, an item, the title page. */
export interface NoteScope {
  readonly notes: readonly PrintedNote[];
  /** The notes whose marks stand at one of the values. */
  at(...paths: readonly string[]): readonly PrintedNote[];
}

/** The notes whose marks stand on paths that a stretch of the page prints; `before` are those of the schedule before. */
export function noteScope(
  { footnotes }: Schedule,
  before: readonly Footnote[] | undefined,
  id: string,
  holds: (path: string) => boolean,
): NoteScope {
  const own = footnotes.filter(({ marks }) => marks.some(holds));
  const printed = printNotes(own, before, `${id}-note`);
  return {
    notes: printed,
    at: (...paths) => printed.filter((_, i) => own[i]?.marks.some((mark) => paths.includes(mark)) ?? false),
  };
}

/** Notes against those of the same mark before. */
export function printNotes(
  notes: readonly Footnote[],
  before: readonly Footnote[] | undefined,
  id: string,
): readonly PrintedNote[] {
  return notes.map(({ mark, text }, i) => {
    const was = before && (before.find((note) => note.mark === mark)?.text ?? null);
    return { id: `${id}-${i + 1}`, mark: printedMark(mark), text: against(was, text) };
  });
}

/** Whether a path is that of a value or of something in it. */
export const isWithin =
  (path: string) =>
  (mark: string): boolean =>
    mark === path || mark.startsWith(`${path}.`);
