import { NUMBER_WORDS } from "../../base/number-words.ts";
import type { LegacyForm } from "../../model/schedule.ts";
import type { Submission } from "../../model/submission.ts";
import type { Segment, Stretch } from "./title-segments.ts";

const SCHEDULE = /\b(?:schedule|sc)\s{0,9}13\s?-?\s?([DG])(?![A-Za-z0-9])\s{0,4}(\/\s?A\b|A\b)?/i;
const OTHER_SCHEDULE = /^\W{0,4}schedule\s{1,9}(?:TO\b|14D-?[19]|13E-?[34])/i;
const ORDINALS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
];
const AMENDMENT = new RegExp(
  `amendment\\s{0,9}(?:no|number|num|#)?\\s{0,4}[.:#]{0,3}\\s{0,9}[([_]{0,4}\\s{0,9}(\\d{1,3}|${NUMBER_WORDS.join("|")})\\b`,
  "i",
);
const ORDINAL_AMENDMENT = new RegExp(
  `\\b(${ORDINALS.slice(1).join("|")})\\s{1,4}amendment\\b|\\b(\\d{1,2})(?:st|nd|rd|th)\\s{1,4}amendment\\b`,
  "i",
);
const END_OF_FACE =
  /^\W{0,4}(?:if\s+the\s+filing\s+person|the\s+remainder\s+of\s+this|check\s+the\s+(?:appropriate|following)|\(?\s?name\s+of\s+issuer|cusip)/i;

export interface Face {
  readonly form: LegacyForm | null;
  readonly amendmentNumber: number | null;
  readonly amendmentAt: Stretch | null;
  readonly formAt: Stretch | null;
}

/** The form and the amendment's number as the face prints them; the submission says what the face leaves open. */
export function readFace(segments: readonly Segment[], submission: Submission | null): Face {
  let formAt: Stretch | null = null;
  let letter: string | null = null;
  let marked = false;
  let number: number | null = null;
  let amendmentAt: Stretch | null = null;
  let isOther = false;
  for (const segment of segments) {
    if (OTHER_SCHEDULE.test(segment.text)) isOther = true;
    const schedule = segment.text.length < 200 ? SCHEDULE.exec(segment.text) : null;
    if (schedule && letter === null) {
      letter = (schedule[1] as string).toUpperCase();
      marked = schedule[2] !== undefined;
      formAt = { segment, start: schedule.index, end: schedule.index + schedule[0].length };
      if (/^\W{0,4}(?:schedule|sc)/i.test(segment.text)) isOther = false;
    }
    const amendment: ReturnType<typeof amendmentIn> =
      isOther || number !== null ? null : amendmentIn(segment.text);
    if (amendment) {
      number = amendment.number;
      amendmentAt = { segment, start: amendment.start, end: amendment.end };
    }
    if (END_OF_FACE.test(segment.text) && letter !== null) break;
  }
  const header = headerForm(submission);
  letter ??= header?.letter ?? null;
  if (letter === null) return { form: null, amendmentNumber: number, amendmentAt, formAt };
  const isAmendment = number === null ? marked || isOther || header?.isAmendment === true : number > 0;
  return {
    form: `SC 13${letter as "D" | "G"}${isAmendment ? "/A" : ""}`,
    amendmentNumber: number,
    amendmentAt,
    formAt,
  };
}

function amendmentIn(text: string): { number: number; start: number; end: number } | null {
  if (text.length > 160) return null;
  const match = AMENDMENT.exec(text);
  if (match) {
    const printed = (match[1] as string).toLowerCase();
    const number = /^\d/.test(printed) ? Number(printed) : NUMBER_WORDS.indexOf(printed);
    return { number, start: match.index, end: match.index + match[0].length };
  }
  const ordinal = ORDINAL_AMENDMENT.exec(text);
  if (!ordinal) return null;
  const number = ordinal[2] ? Number(ordinal[2]) : ORDINALS.indexOf((ordinal[1] as string).toLowerCase());
  return { number, start: ordinal.index, end: ordinal.index + ordinal[0].length };
}

function headerForm(submission: Submission | null): { letter: string; isAmendment: boolean } | null {
  if (!submission) return null;
  const labels = [
    submission.form,
    ...submission.documents.map(({ type }) => type),
    ...submission.subjects.map(({ form }) => form),
    ...submission.filers.map(({ form }) => form),
  ];
  for (const label of labels) {
    const match = /13([DG])\s*(\/\s*A)?/i.exec(label ?? "");
    if (match) return { letter: (match[1] as string).toUpperCase(), isAmendment: match[2] !== undefined };
  }
  return null;
}
