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

/** @example lineIndex("a\nbc").placeOf(2, 4) //=> { start: 2, end: 4, line: 2 } */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return { lineAt, placeOf: (start, end) => ({ start, end, line: lineAt(start) }) };
}
