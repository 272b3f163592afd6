import type { Footnote, ReportingPerson, Schedule } from "../../model/schedule.ts";
import { printedMark } from "../printed-marks.ts";
import { joinLines } from "./join-lines.ts";

/**
 * The footnotes in the comments of the cover pages that their marks stand on, since the XML has no footnotes: a line
 * "(1) …" each, in order. A note to another place, or with no mark, goes to the first person's comment.
 */
export function footnotesInComments({ reportingPersons, footnotes }: Schedule): readonly ReportingPerson[] {
  return reportingPersons.map((person, i) => {
    const lines = footnotes
      .filter((note) => personsOf(note, reportingPersons.length).has(i))
      .map(footnoteLine);
    return { ...person, comment: joinLines([person.comment, ...lines]) };
  });
}

/** A note with its mark before it: `(1) …`, but `* …` for a sign. */
export function footnoteLine({ mark, text }: Footnote): string {
  return `${printedMark(mark)} ${text}`;
}

function personsOf(note: Footnote, count: number): ReadonlySet<number> {
  const marked = note.marks.flatMap((path) => {
    const index = /^reportingPersons\.(\d+)(?:\.|$)/.exec(path)?.[1];
    return index === undefined ? [] : [Number(index)];
  });
  const within = marked.filter((index) => index < count);
  return new Set(within.length > 0 ? within : [0]);
}
