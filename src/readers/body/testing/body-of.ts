import { lineIndex } from "../../../base/place.ts";
import type { Form } from "../../../model/schedule.ts";
import { linesOf } from "../../layout/lines-of.ts";
import type { Reading } from "../../reading.ts";
import type { Format } from "../../source.ts";
import type { FootnoteMark } from "../footnotes.ts";
import { type BodyOfSchedule, readBody } from "../read.ts";

export interface Written {
  readonly text: string;
  readonly form?: Form;
  readonly format?: Format;
  /** The first line behind the cover pages. */
  readonly from?: number;
  readonly names?: readonly string[];
  readonly marks?: readonly FootnoteMark[];
}

/** Reads a document written for a test, all of it as the body unless it says from where. */
export function bodyOf({
  text,
  form = "SC 13D",
  format = "plain-text",
  from = 0,
  names = [],
  marks = [],
}: Written): Reading<BodyOfSchedule> {
  const source = lineIndex(text);
  const lines = linesOf({ text, start: 0, end: text.length, format, lines: source, submission: null });
  return readBody({ lines, from, form, personNames: names, marks, source });
}

/** The statement's end, as every one of them has it. */
export const CERTIFICATION = [
  "                               SIGNATURE",
  "",
  "     After reasonable inquiry and to the best of my knowledge and belief, I",
  "certify that the information set forth in this statement is true, complete and",
  "correct.",
  "",
].join("\n");
