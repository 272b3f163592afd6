import {
  addEntry,
  BLANK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  giveUp,
  HASH,
  isLineEnd,
  LINE_FEED,
  OPEN_BRACE,
  OPEN_BRACKET,
  type Reading,
  SINGLE_QUOTE,
  skipBlanks,
} from "./reading.ts";

/** How deep a book goes, and the longest key that YAML takes without a question mark. */
export const DEEPEST = 100;
const LONGEST_KEY = 1000;

/** What stands on one line after a key or a dash: in brackets, in quotes, or plain. */
export function readValue(reading: Reading, inBrackets: boolean, depth: number): unknown {
  const opens = reading.text.charCodeAt(reading.at);
  if (opens === OPEN_BRACE || opens === OPEN_BRACKET) return readBrackets(reading, depth);
  return readScalar(reading, inBrackets);
}

/** A key, up to the colon after it. */
export function readKey(reading: Reading, inBrackets: boolean): string {
  const start = reading.at;
  const key = readScalar(reading, inBrackets);
  if (reading.text.charCodeAt(reading.at) !== COLON || reading.at - start > LONGEST_KEY)
    return giveUp(reading);
  reading.at++;
  const after = reading.text.charCodeAt(reading.at);
  return after === BLANK || (!inBrackets && isLineEnd(reading, reading.at)) ? key : giveUp(reading);
}

/** A map or list in brackets, all on one line, with no comma too many. */
function readBrackets(reading: Reading, depth: number): unknown {
  const { text } = reading;
  const isMap = text.charCodeAt(reading.at++) === OPEN_BRACE;
  const closes = isMap ? CLOSE_BRACE : CLOSE_BRACKET;
  const map: Record<string, unknown> = {};
  const list: unknown[] = [];
  if (depth > DEEPEST) return giveUp(reading);
  skipBlanks(reading);
  if (text.charCodeAt(reading.at) === closes) reading.at++;
  else {
    for (let next = COMMA; next !== closes && reading.isPlain; ) {
      skipBlanks(reading);
      if (isMap) {
        const key = readKey(reading, true);
        skipBlanks(reading);
        addEntry(map, key, readValue(reading, true, depth + 1), reading);
      } else list.push(readValue(reading, true, depth + 1));
      skipBlanks(reading);
      next = text.charCodeAt(reading.at++);
      if (next !== COMMA && next !== closes) giveUp(reading);
    }
  }
  return isMap ? map : list;
}

function readScalar(reading: Reading, inBrackets: boolean): string {
  const opens = reading.text.charCodeAt(reading.at);
  if (opens === DOUBLE_QUOTE || opens === SINGLE_QUOTE) return readQuoted(reading, opens);
  const start = reading.at;
  if (!mayOpen(reading, inBrackets)) return giveUp(reading);
  const end = endOfPlain(reading, inBrackets);
  reading.at = end;
  let last = end;
  while (reading.text.charCodeAt(last - 1) === BLANK) last--;
  return last > start ? reading.text.slice(start, last) : giveUp(reading);
}

/** What opens with a mark that means something in YAML is left to the library, but for a minus sign. */
function mayOpen({ text, at }: Reading, inBrackets: boolean): boolean {
  const [sign, next] = [text.charAt(at), text.charCodeAt(at + 1)];
  if (sign === "-") return next > BLANK && !(inBrackets && isBracketOrComma(next));
  return !"?:,[]{}#&*!|>'\"%@`".includes(sign);
}

/** The offset of a colon, bracket, comma or comment after which a plain text does not go on, or of the line's end. */
function endOfPlain(reading: Reading, inBrackets: boolean): number {
  const { text } = reading;
  for (let at = reading.at; ; at++) {
    const sign = text.charCodeAt(at);
    // Past the end of the text there is no sign.
    if (!(sign >= 0) || sign === LINE_FEED) return at;
    if (sign === COLON) {
      const next = text.charCodeAt(at + 1);
      if (next === BLANK || isLineEnd(reading, at + 1) || (inBrackets && isBracketOrComma(next))) return at;
    } else if (sign === HASH && text.charCodeAt(at - 1) === BLANK) return at;
    else if (inBrackets && isBracketOrComma(sign)) return at;
  }
}

const isBracketOrComma = (sign: number): boolean =>
  sign === COMMA ||
  sign === CLOSE_BRACE ||
  sign === CLOSE_BRACKET ||
  sign === OPEN_BRACE ||
  sign === OPEN_BRACKET;

/** A text in quotes on one line; what is escaped with a backslash is left to the library. */
function readQuoted(reading: Reading, quote: number): string {
  const { text, at } = reading;
  const mark = quote === SINGLE_QUOTE ? "'" : '"';
  let end = text.indexOf(mark, at + 1);
  while (quote === SINGLE_QUOTE && text.charCodeAt(end + 1) === SINGLE_QUOTE && end >= 0) {
    end = text.indexOf(mark, end + 2);
  }
  if (end < 0) return giveUp(reading);
  const inside = text.slice(at + 1, end);
  if (inside.includes("\n") || (quote === DOUBLE_QUOTE && inside.includes("\\"))) return giveUp(reading);
  reading.at = end + 1;
  return quote === SINGLE_QUOTE ? inside.replaceAll("''", "'") : inside;
}
