/** One `KEY: value` of a header, or one `<KEY>value`; the key in capitals with blanks, as `FILED BY`. */
export interface HeaderLine {
  readonly key: string;
  /** Trimmed; "" where the key opens a section. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const TAG = /<([A-Z][A-Z0-9-]{1,40})>([^<\n\r]{0,2000})/g;
const KEY_AND_VALUE = /^[ \t]*([A-Z][A-Z0-9 ]{1,60}):([^\n\r]{0,2000})/gm;

/**
 * The lines of a header in either dialect: `<CONFORMED-NAME>` of the feed's `.nc` files (whether or not a line each),
 * `COMPANY CONFORMED NAME:` of the `.txt` files, whose acceptance time is a tag too. In the order of the text.
 */
export function headerLines(text: string, start: number, end: number): HeaderLine[] {
  const header = text.slice(start, end);
  const lines = [...linesOf(header, start, TAG), ...linesOf(header, start, KEY_AND_VALUE)];
  return lines.sort((a, b) => a.start - b.start);
}

function* linesOf(header: string, offset: number, pattern: RegExp): Generator<HeaderLine> {
  for (const match of header.matchAll(pattern)) {
    const raw = match[2] ?? "";
    const value = raw.trim();
    const at = offset + match.index + match[0].length - raw.length + (raw.length - raw.trimStart().length);
    yield { key: (match[1] ?? "").replaceAll("-", " "), value, start: at, end: at + value.length };
  }
}
