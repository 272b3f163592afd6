/** A text that is being read, and how far. */
export interface Reading {
  readonly text: string;
  at: number;
  /** How far the line that is being read is indented; -1 after the last. */
  indent: number;
  /** False as soon as something stands in the text that is left to the library. */
  isPlain: boolean;
}

export const LINE_FEED = 0x0a;
export const BLANK = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const COLON = 0x3a;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

/** Leaves the text to the library, and ends all loops by going to its end. */
export function giveUp(reading: Reading): "" {
  reading.isPlain = false;
  reading.at = reading.text.length;
  reading.indent = -1;
  return "";
}

export function skipBlanks(reading: Reading): void {
  while (reading.text.charCodeAt(reading.at) === BLANK) reading.at++;
}

export const isLineEnd = ({ text }: Reading, at: number): boolean =>
  at >= text.length || text.charCodeAt(at) === LINE_FEED;

/** Whether nothing but a comment is left of the line. */
export const isAtEndOfContent = (reading: Reading): boolean =>
  isLineEnd(reading, reading.at) ||
  (reading.text.charCodeAt(reading.at) === HASH && reading.text.charCodeAt(reading.at - 1) === BLANK);

/** Whether an entry of a list opens here. */
export const isAtDash = ({ text, at }: Reading): boolean =>
  text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === BLANK;

/** Goes from the end of a line's content to the next line that has any. */
export function nextLine(reading: Reading): void {
  const { text } = reading;
  for (let end = text.indexOf("\n", reading.at); end >= 0; end = text.indexOf("\n", reading.at)) {
    reading.at = end + 1;
    skipBlanks(reading);
    if (isLineEnd(reading, reading.at) || text.charCodeAt(reading.at) === HASH) continue;
    reading.indent = reading.at - end - 1;
    return;
  }
  reading.at = text.length;
  reading.indent = -1;
}

/** Adds an entry; a key that stands twice is left to the library, which says so. */
export function addEntry(map: Record<string, unknown>, key: string, value: unknown, reading: Reading): void {
  if (key === "__proto__" || key === "<<" || Object.hasOwn(map, key)) giveUp(reading);
  else map[key] = value;
}
