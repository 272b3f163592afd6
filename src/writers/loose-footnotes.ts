import type { Footnote, Schedule } from "../model/schedule.ts";

/** What of the face can bear a mark. */
export const FACE = /^(?:issuer|securityClass|eventDate|amendmentNumber|noticePersons|rules|form)\b/;

/** The notes whose marks stand on no value that is printed: not on the face, a cover page or an item. */
export function looseFootnotes(schedule: Schedule): readonly Footnote[] {
  return schedule.footnotes.filter(({ marks }) => !marks.some((mark) => isPrinted(mark, schedule)));
}

function isPrinted(mark: string, { reportingPersons, items }: Schedule): boolean {
  const person = /^reportingPersons\.(\d+)/.exec(mark)?.[1];
  if (person !== undefined) return Number(person) < reportingPersons.length;
  const item = /^items\.(\w+)/.exec(mark)?.[1];
  if (item !== undefined) return items[item] !== undefined;
  return FACE.test(mark);
}
