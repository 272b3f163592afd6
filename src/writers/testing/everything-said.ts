import type { Schedule } from "../../model/schedule.ts";

/** All prose that a schedule says, for tests that a format leaves nothing out. */
export function everythingSaid(schedule: Schedule): readonly string[] {
  const { items, footnotes, exhibits, reportingPersons, signatures, signatureComment, instructionCPersons } =
    schedule;
  const texts = [
    ...Object.values(items).flatMap(({ text, parts }) => [text, ...Object.values(parts)]),
    ...footnotes.map(({ text }) => text),
    ...exhibits.map(({ description }) => description),
    ...reportingPersons.map(({ comment }) => comment),
    ...signatures.flatMap(({ by, title }) => [by, title]),
    ...instructionCPersons.map(({ occupation }) => occupation),
    signatureComment,
    schedule.history?.text ?? null,
  ];
  return texts.filter((text) => text !== null).filter((text) => /^[\n\x20-\x7e§“”é—]*$/.test(text));
}

/** A text without any blanks, so that how lines are broken does not matter. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");
