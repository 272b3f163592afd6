import type { LineIndex, Place } from "../../base/place.ts";
import { codeAt, isBlankText, isLetter, isSpace } from "../characters.ts";
import { forwardFinder } from "../forward-finder.ts";
import { type Line, sourceEnd, sourceStart } from "../layout/line.ts";

/** A line of the title page: a printed line, a paragraph, a line of a cell. */
export interface Segment {
  readonly line: Line;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly afterGap: boolean;
}

/** A stretch of a segment's text. */
export interface Stretch {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

const RULES = "-_=~*.|+";

function isRule(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (isLetter(code) || !(isSpace(code) || RULES.includes(text.charAt(at)))) return false;
  }
  return text.length > 1;
}

const MOST_SEGMENTS = 800;

/** The segments of the lines from `from` to `to`, without blank ones and rules. */
export function segmentsOf(lines: readonly Line[], from: number, to: number): readonly Segment[] {
  const segments: Segment[] = [];
  let gap = true;
  for (let index = from; index < Math.min(to, lines.length); index++) {
    const line = lines[index] as Line;
    if (isBlankText(line.text) || line.kind === "page") {
      gap = true;
      continue;
    }
    if (line.text.length < 200 && isRule(line.text)) continue;
    if (segments.length > MOST_SEGMENTS) break;
    const cells = line.cells.length > 0 ? line.cells : [{ start: 0, end: line.text.length }];
    const nextFeed = forwardFinder(line.text, "\n");
    for (const cell of cells) {
      for (let start = cell.start; start < cell.end; ) {
        const feed = nextFeed(start);
        const stop = feed < 0 || feed > cell.end ? cell.end : feed;
        const segment = trimmed(line, index, start, stop, gap);
        if (segment) {
          segments.push(segment);
          gap = false;
        }
        start = stop + 1;
      }
    }
  }
  return segments;
}

function trimmed(line: Line, index: number, from: number, to: number, afterGap: boolean): Segment | null {
  let start = from;
  let end = to;
  while (start < end && codeAt(line.text, start) <= 32) start++;
  while (end > start && codeAt(line.text, end - 1) <= 32) end--;
  const text = line.text.slice(start, end);
  return text === "" || isRule(text) ? null : { line, index, start, end, text, afterGap };
}

/** The place of a stretch that begins in one segment and ends in another; offsets count in the segments' texts. */
export function placeBetween(
  source: LineIndex,
  first: Segment,
  from: number,
  last: Segment,
  to: number,
): Place {
  return source.placeOf(sourceStart(first.line, first.start + from), sourceEnd(last.line, last.start + to));
}
