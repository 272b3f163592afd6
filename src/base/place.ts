/**
 * Where something stands in a document: `start` and `end` count UTF-16 units of the decoded text of the whole file,
 * `end` is the first unit after it, and `line` counts from 1.
 */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Finds the line of an offset in a text: `lineAt(offset)` counts from 1. Made once a document. */
export interface LineIndex {
  lineAt(offset: number): number;
  placeOf(start: number, end: number): Place;
}

/** Between two of these many lines, or characters, one line's beginning is remembered. */
const LINES_APART = 64;
const CHARACTERS_APART = 4096;

/**
 * The text is gone through only as far as is asked for, and only some lines' beginnings are kept, so that a file of
 * nothing but line ends costs little and asking in the order of the text costs next to nothing.
 *
 * @example lineIndex("a\nbc").placeOf(2, 4) //=> { start: 2, end: 4, line: 2 }
 */
export function lineIndex(text: string): LineIndex {
  let line = 1;
  let start = 0;
  let end = lineEnd(text, 0);
  const starts = [start];
  const ends = [end];
  const lines = [line];

  const goTo = (index: number): void => {
    start = starts[index] as number;
    end = ends[index] as number;
    line = lines[index] as number;
  };
  const goOn = (): void => {
    start = end + 1;
    end = lineEnd(text, start);
    line++;
    const last = lines.length - 1;
    const apart = start - (starts[last] as number);
    if (apart <= 0) return;
    const isLong = apart >= CHARACTERS_APART || end - start >= CHARACTERS_APART;
    if (!isLong && line - (lines[last] as number) < LINES_APART) return;
    starts.push(start);
    ends.push(end);
    lines.push(line);
  };
  const lineAt = (offset: number): number => {
    if (offset >= start && offset <= end) return line;
    const index = lastAtMost(starts, offset);
    if (offset < start || (starts[index] as number) > start) goTo(index);
    while (offset > end) goOn();
    return line;
  };
  return { lineAt, placeOf: (from, to) => ({ start: from, end: to, line: lineAt(from) }) };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? Number.POSITIVE_INFINITY : end;
}

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
