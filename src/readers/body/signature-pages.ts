import { isAnnexHeading, MAY_ANNEX } from "./annex-headings.ts";
import type { BodyLines } from "./body-lines.ts";
import { initials } from "./initials.ts";
import { itemNumbers } from "./item-numbers.ts";
import { folded } from "./span.ts";

/** A page of signatures: from the certification that opens it to what ends it. */
export interface SignaturePage {
  /** The first line: the heading "SIGNATURE", or the certification. */
  readonly start: number;
  /** The lines of the certification; equal where there is none. */
  readonly certification: { readonly from: number; readonly to: number };
  /** The line after the last that may belong to a signature. */
  readonly end: number;
}

const HEADING = /^\W{0,4}s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?(?:\s{0,3}pages?)?\W{0,4}$/i;
const MAY_CERTIFY = /inquir|information/i;
const INQUIRY = /\b(?:reasonable|due|diligent)\s+inquir[ye]/i;
const INFORMATION = /information\s+set\s+forth\s+in\s+this/i;
const CERTIFIES = /\bcertif(?:y|ies|ied)\b/i;
const OTHER_SCHEDULE = /^\W{0,4}schedule\s+13[dg]\b[^a-z]{0,3}(?:to be included)?/i;
const INSTRUCTION =
  /^\W{0,4}(?:the original statement shall|attention\b|note\b\W|instructions? for|schedules filed in paper|\(?see instructions)/i;
const SIGN = /\/s\/|^\W{0,4}by\s?:|^\W{0,4}(?:date[d]?|name)\s?:/i;
const MAY_HEAD = initials("s");
const LONGEST_CERTIFICATION = 14;
const MOST_LINES = 4000;

export const isSignatureHeading = (text: string): boolean => text.length < 120 && HEADING.test(text.trim());

/** The pages of signatures, in order; the first annex after a signature ends them. */
export function signaturePages(body: BodyLines): readonly SignaturePage[] {
  const starts = certifications(body);
  const pages: SignaturePage[] = [];
  const openings = starts.length > 0 ? starts : headingsAlone(body);
  for (const [at, opening] of openings.entries()) {
    const previous = pages.at(-1);
    if (previous && previous.end < opening.start && endsFiling(body, previous.end, opening.start)) break;
    const next = openings[at + 1]?.start ?? body.lines.length;
    pages.push({ ...opening, end: pageEnd(body, opening.certification.to, next) });
  }
  return pages;
}

type Opening = Pick<SignaturePage, "start" | "certification">;

function certifications(body: BodyLines): readonly Opening[] {
  const found: Opening[] = [];
  for (let line = body.from; line < body.lines.length; line++) {
    const text = body.lines[line]?.text ?? "";
    if (text.length < 8 || !MAY_CERTIFY.test(text)) continue;
    const before = line > body.from ? (body.lines[line - 1]?.text ?? "").trimEnd().slice(-60) : "";
    const next = (body.lines[line + 1]?.text ?? "").trimStart().slice(0, 100);
    if (
      !INQUIRY.test(`${before} ${text.slice(0, 600)}`) &&
      !INFORMATION.test(`${text.slice(0, 900)} ${next}`)
    )
      continue;
    const from = paragraphStart(body, line);
    const to = certificationEnd(body, line);
    if (!CERTIFIES.test(textBetween(body, from, to))) continue;
    found.push({ start: withHeading(body, from), certification: { from, to } });
    line = Math.max(line, to - 1);
  }
  return found;
}

function headingsAlone(body: BodyLines): readonly Opening[] {
  const found: Opening[] = [];
  for (let line = body.from; line < body.lines.length; line++) {
    if (!body.begins(line, MAY_HEAD) || !isSignatureHeading(body.lines[line]?.text ?? "")) continue;
    found.push({ start: line, certification: { from: line + 1, to: line + 1 } });
    break;
  }
  return found;
}

function paragraphStart(body: BodyLines, line: number): number {
  let at = line;
  while (line - at < 5 && !body.beginsParagraph(at) && !body.isBreak(at - 1)) at--;
  return at;
}

function certificationEnd(body: BodyLines, line: number): number {
  for (let at = line; at < Math.min(body.lines.length, line + LONGEST_CERTIFICATION); at++) {
    const text = body.lines[at]?.text ?? "";
    if (/\bcorrect\b/i.test(text)) return at + 1;
    if (at > line + 4 && text.trim() === "") return at;
    if (at > line && SIGN.test(text)) return at;
  }
  return line + 1;
}

function withHeading(body: BodyLines, line: number): number {
  const before = body.previousText(line);
  return before >= body.from && isSignatureHeading(body.lines[before]?.text ?? "") ? before : line;
}

function pageEnd(body: BodyLines, from: number, limit: number): number {
  const last = Math.min(limit, from + MOST_LINES);
  let hasHand = false;
  for (let line = from; line < last; line++) {
    if (body.isBreak(line)) continue;
    const text = body.lines[line]?.text.trim() ?? "";
    if (isAnnexHeading(text) || INSTRUCTION.test(text) || (/^item/i.test(text) && itemNumbers(text)))
      return line;
    if (hasHand && OTHER_SCHEDULE.test(text)) return line;
    if (hasHand && isProse(body, line)) {
      if (!isRemark(body, line)) return line;
      line = proseEnd(body, line) - 1;
      continue;
    }
    if (hasHand && (body.lines[line]?.cells.length ?? 0) >= WIDE_TABLE) return line;
    hasHand ||= SIGN.test(text) || /^signature\s?:/i.test(text);
  }
  return last;
}

/** A table of so many columns is none of signatures. */
const WIDE_TABLE = 4;
const PROSE_LINES = 4;
const PROSE_LENGTH = 48;
const LONG_PARAGRAPH = 400;

/** Whether running text begins at the line: signatures are over. */
function isProse(body: BodyLines, line: number): boolean {
  if (body.lines[line]?.kind !== "printed") return (body.lines[line]?.text.length ?? 0) > LONG_PARAGRAPH;
  return proseEnd(body, line) - line >= PROSE_LINES;
}

function proseEnd(body: BodyLines, line: number): number {
  if (body.lines[line]?.kind !== "printed") return line + 1;
  let at = line;
  while ((body.lines[at]?.text.trim().length ?? 0) >= PROSE_LENGTH && !body.isBreak(at)) at++;
  return body.isBreak(at) ? at : at + 1;
}

const isRemark = (body: BodyLines, line: number): boolean =>
  /powers?\s+of\s+attorney|attorneys?-in-fact/i.test(textBetween(body, line, line + 3));

/** Whether an annex, not just a note or the form's own instructions, stands between two lines. */
function endsFiling(body: BodyLines, from: number, to: number): boolean {
  for (let line = from; line < to; line++)
    if (body.begins(line, MAY_ANNEX) && isAnnexHeading(body.lines[line]?.text ?? "")) return true;
  return false;
}

export const textBetween = (body: BodyLines, from: number, to: number): string =>
  folded(
    body.lines
      .slice(from, to)
      .map((line) => line.text)
      .join(" "),
  );
