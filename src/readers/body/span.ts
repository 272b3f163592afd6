import type { LineIndex, Place } from "../../base/place.ts";
import { codeAt } from "../characters.ts";
import { type Line, sourceEnd, sourceStart } from "../layout/line.ts";

/** A stretch of one line's text. */
export interface Span {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** The stretch without the blanks at its ends; `null` where nothing else is in it. */
export function spanOf(line: Line, from = 0, to = line.text.length): Span | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(codeAt(line.text, start))) start++;
  while (end > start && isBlank(codeAt(line.text, end - 1))) end--;
  return start < end ? { line, start, end } : null;
}

/** The text of a stretch, its blanks folded to one. */
export const spanText = ({ line, start, end }: Span): string => folded(line.text.slice(start, end));

/** A text with its blanks folded to one, and none at its ends; most texts are so already and are left alone. */
export const folded = (text: string): string => (isFolded(text) ? text : text.replace(BLANKS, " ").trim());

const BLANKS = /\s{2,}|[^\S ]/g;
const OTHER_BLANK = /[^\S ]/;

const isFolded = (text: string): boolean =>
  !text.includes("  ") && !text.startsWith(" ") && !text.endsWith(" ") && !OTHER_BLANK.test(text);

/**
 * Where a value stands that is made of stretches: from the first to the last of the source, whatever their order, since
 * blocks that stand side by side are read one after the other.
 */
export function placeOfSpans(source: LineIndex, spans: readonly Span[]): Place | null {
  if (spans.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, sourceStart(span.line, span.start));
    end = Math.max(end, sourceEnd(span.line, span.end));
  }
  return source.placeOf(start, end);
}

export const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
