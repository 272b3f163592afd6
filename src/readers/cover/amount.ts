import type { Answered } from "./answer.ts";
import { marksAfter, marksAt } from "./footnote-marks.ts";

/** Numbers that count nothing: references to items, notes, rows, rules, pages, dates, identification numbers. */
const REFERENCE =
  /\b(?:items?|notes?|footnotes?|rows?|lines?|pages?|exhibits?|annex(?:es)?|schedules?|paragraphs?|sections?|parts?|rules?|nos?\.|numbers?|series|class|form|appendix|attachments?)\s{0,4}[([]?\s?(?:\d{1,4}[a-z]?|[a-z]|[ivx]{1,4})(?![\d,]*\d{3})(?:-\d{1,3})?[)\]]?(?:\s?\(\w{1,4}\)){0,4}(?:\s{0,3}(?:,|and|&|or|through|to)\s{1,3}(?:items?\s{1,3})?\d{1,2}[a-z]?(?![\d,.])(?:\s?\(\w{1,4}\)){0,4}){0,6}/gi;
const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s{1,4}\d{1,2}(?:st|nd|rd|th)?,?\s{1,4}\d{4}|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/gi;
const BRACKETED_MARK = /[([{]\s?(?:\d{1,2}|[a-z]{1,2}|\*{1,4})\s?[)\]}]|\/\d{1,2}\//gi;
const ZERO =
  /^[\s:;.=$-]{0,12}(?:-\s?-\s?)?(?:-{1,2}|–|—|\()?\s{0,2}(0|zero|none|nil|no\s{1,3}(?:shares|units|securities))\b\s{0,2}(?:-{1,2}|–|—|\))?(?![.,]?\d)(?!%)/i;
const NUMBER =
  /(?<![\d.,A-Za-z/#])\$?(\d{1,3}(?:, ?\d{3})+(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)(?!\d|\.\d|[A-Za-z]{2,}\d|-\d|\s?%|\/\d)/;

/**
 * The number of shares that an answer states first, or `null` where it states none: nothing, "N/A", "See Item 5". It is
 * "0" only where the words say so: 0, -0-, none, nil, zero.
 *
 * @example
 * amountIn("1,234 shares (1)") //=> { value: "1234", start: 0, end: 5, marks: ["1"] }
 */
export function amountIn(text: string): Answered<string> | null {
  const zero = ZERO.exec(text);
  if (zero) {
    const start = zero.index + zero[0].indexOf(zero[1] as string);
    return {
      value: "0",
      start,
      end: start + (zero[1] as string).length,
      marks: marksAfter(text, zero[0].length),
    };
  }
  const plain = withoutReferences(text);
  const match = NUMBER.exec(plain);
  if (match) {
    const digits = (match[1] as string).replace(/[, ]/g, "");
    const start = match.index + match[0].length - (match[1] as string).length;
    const end = match.index + match[0].length;
    const value = digits.replace(/^0+(?=\d)/, "");
    return { value, start, end, marks: marksAfter(text, end) };
  }
  const none = /(?:^|\n)\s{0,4}(none|nil|zero)\b/i.exec(plain);
  if (none) {
    const start = none.index + none[0].length - (none[1] as string).length;
    return { value: "0", start, end: start + (none[1] as string).length, marks: marksAfter(text, start + 4) };
  }
  return null;
}

/** The text with what must not be taken for an amount blanked out, so that indexes stay. */
export function withoutReferences(text: string): string {
  const blank = (found: string): string => " ".repeat(found.length);
  return text.replace(DATE, blank).replace(REFERENCE, blank).replace(BRACKETED_MARK, blank);
}

/** The marks of an answer that is nothing but marks: "(1)", "*". */
export function onlyMarks(text: string): readonly string[] {
  const trimmed = text.trim();
  const { marks, length } = marksAt(trimmed);
  return length > 0 && length === trimmed.length ? marks : [];
}
