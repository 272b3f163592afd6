import { codeAt, hasDigit, isSpace } from "../characters.ts";
import type { Line } from "../layout/line.ts";
import { initials } from "./initials.ts";

const PAGE_NUMBER =
  /^\W{0,6}(?:page\s{0,4})?\d{1,3}(?:\s{0,4}(?:of|\/)\s{0,4}\d{1,3}\s{0,4}(?:pages?)?)?\W{0,6}$/i;
const PAGE_WORD = /\bpage\s{0,9}\d{1,3}(?:\s{0,4}(?:of|\/)\s{0,4}\d{1,3})?/i;
const SURE_PAGE_NUMBER = /^\W{0,6}page\s{0,4}\d|^\W{0,6}\d{1,3}\s{0,4}of\s{0,4}\d{1,3}/i;
const RUNNING_HEAD = /^\W{0,4}(?:cusip|schedule\s{0,4}13[dg]|13[dg]\b)/i;
const MAY_RULE = "_=-–—.*~";
const LONGEST_NUMBER = 24;
const NEAR = 3;

const MAY_BE_OF_PAGE = initials("0123456789pcs");

/**
 * Whether a line is not the document's text but its pages': a page number, a head that runs over every page, a page's
 * end. `initial` is the line's first letter or digit.
 *
 * A bare number is one only beside the end of a page; elsewhere it may be an answer.
 */
export function isPageFurniture(lines: readonly Line[], index: number, initial: number): boolean {
  const { kind, text } = lines[index] as Line;
  if (kind === "page") return true;
  if (MAY_BE_OF_PAGE[initial] !== 1 || text.length > 200 || !hasDigit(text)) return false;
  const trimmed = text.trim();
  if (!RUNNING_HEAD.test(trimmed) && !PAGE_NUMBER.test(trimmed)) return false;
  if (trimmed.length > LONGEST_NUMBER && !/page|cusip|13[dg]/i.test(trimmed)) return false;
  return isHead(trimmed) || (isOfPage(trimmed) && isBesidePageEnd(lines, index));
}

/** A line that only rules: dashes or underscores. */
export function isRule(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    if (!isSpace(codeAt(text, at)) && !MAY_RULE.includes(text.charAt(at))) return false;
  return text.length > 2;
}

/** Whether nothing on a line is text. */
export function isBlankOrRule(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code <= 32 || code === 0xa0) continue;
    return MAY_RULE.includes(text[at] ?? "") && isRule(text);
  }
  return true;
}

const isOfPage = (text: string): boolean =>
  PAGE_NUMBER.test(text) || (text.replace(/\s+/g, " ").length < 40 && RUNNING_HEAD.test(text));

function isHead(trimmed: string): boolean {
  if (SURE_PAGE_NUMBER.test(trimmed) && PAGE_NUMBER.test(trimmed)) return true;
  return trimmed.length < 150 && RUNNING_HEAD.test(trimmed) && PAGE_WORD.test(trimmed);
}

function isBesidePageEnd(lines: readonly Line[], index: number): boolean {
  return [1, -1].some((step) => {
    let seen = 0;
    for (let at = index + step; seen < NEAR && Math.abs(at - index) < 12; at += step) {
      const line = lines[at];
      if (!line) return step > 0;
      if (line.kind === "page") return true;
      if (line.text.trim() !== "" && !isRule(line.text)) seen++;
      if (seen > 0) return false;
    }
    return false;
  });
}
