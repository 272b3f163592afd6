import { TextRun } from "docx";
import type { Redline } from "../../base/redline.ts";
import type { PrintedBox } from "../printed-form/printed-form.ts";
import { type ChangeNumbers, type Runs, runsOf } from "./run.ts";

/** A box of the form, marked or not; where its mark changed, as a tracked change. */
export function boxRuns({ isMarked, wasMarked }: PrintedBox, changes: ChangeNumbers): Runs {
  const line: Redline =
    isMarked === wasMarked
      ? [{ is: "same", text: drawn(isMarked) }]
      : [
          { is: "deleted", text: drawn(wasMarked) },
          { is: "inserted", text: drawn(isMarked) },
        ];
  return runsOf(line, changes, { font: "Segoe UI Symbol" });
}

const drawn = (isMarked: boolean): string => (isMarked ? "☒" : "☐");

/** Boxes in a row: `(a) ☐  (b) ☒`. */
export const boxesInLine = (boxes: readonly PrintedBox[], changes: ChangeNumbers): Runs =>
  boxes.flatMap((box, i) => [
    ...(box.before === null ? [] : [new TextRun(`${i > 0 ? "    " : ""}${box.before} `)]),
    ...boxRuns(box, changes),
  ]);
