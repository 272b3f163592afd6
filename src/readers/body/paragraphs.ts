import { codeAt, isSpace } from "../characters.ts";
import type { BodyLines } from "./body-lines.ts";
import { folded, type Span, spanOf } from "./span.ts";
import { piecesOf } from "./text-of-lines.ts";

/** A paragraph of the document, its words with single blanks, and where each unit of it stands. */
export interface Paragraph {
  readonly text: string;
  readonly spans: readonly Span[];
  /** The index in `text` at which each span begins. */
  readonly starts: readonly number[];
  readonly cursor: Cursor;
}

/** Where an index of a span's folded text was found last: the next one asked for is mostly further on. */
interface Cursor {
  span: Span | null;
  index: number;
  at: number;
}

/** The paragraphs of the lines before `end`: in print, of lines next to each other. */
export function paragraphsOf(body: BodyLines, end: number): readonly Paragraph[] {
  const groups: { text: string; spans: Span[]; starts: number[]; last: number; cursor: Cursor }[] = [];
  for (const piece of piecesOf(body, { line: body.from, start: 0, endLine: end })) {
    const group = groups.at(-1);
    const goesOn = group && piece.line.kind === "printed" && piece.index === group.last + 1;
    const text = folded(piece.text);
    if (goesOn) {
      group.starts.push(group.text.length + 1);
      group.text += ` ${text}`;
      group.spans.push(piece);
      group.last = piece.index;
    } else {
      const cursor = { span: null, index: 0, at: 0 };
      groups.push({ text, spans: [piece], starts: [0], last: piece.index, cursor });
    }
  }
  return groups;
}

/** The spans of a stretch of a paragraph. */
export function spansOf(
  { text, spans, starts, cursor }: Paragraph,
  from: number,
  to: number,
): readonly Span[] {
  const found: Span[] = [];
  for (let at = lastAtMost(starts, from); at < spans.length; at++) {
    const span = spans[at] as Span;
    const begin = starts[at] as number;
    if (begin >= to) break;
    const length = (starts[at + 1] ?? text.length + 1) - 1 - begin;
    if (begin + length <= from) continue;
    const start = begin < from ? rawIndex(span, from - begin, cursor) : span.start;
    const end = begin + length <= to ? span.end : rawIndex(span, to - begin, cursor);
    const own = spanOf(span.line, start, end);
    if (own) found.push(own);
  }
  return found;
}

/** The index in the line of the unit at an index of the folded text. */
function rawIndex(span: Span, index: number, cursor: Cursor): number {
  if (cursor.span !== span || cursor.index > index) Object.assign(cursor, { span, index: 0, at: span.start });
  const { text } = span.line;
  while (cursor.at < span.end && cursor.index < index) {
    if (!isBlankAt(text, cursor.at) || !isBlankAt(text, cursor.at + 1)) cursor.index++;
    cursor.at++;
  }
  return cursor.at;
}

const isBlankAt = (text: string, at: number): boolean => isSpace(codeAt(text, at));

/** The index of the last of growing numbers that is not more than `most`; 0 where there is none. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] as number) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
