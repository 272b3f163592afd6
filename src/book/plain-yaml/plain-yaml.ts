import {
  addEntry,
  COLON,
  giveUp,
  isAtDash,
  isAtEndOfContent,
  nextLine,
  type Reading,
  skipBlanks,
} from "./reading.ts";
import { DEEPEST, readKey, readValue } from "./values.ts";

/**
 * Reads the YAML that books are mostly written in, ten times faster than a library that keeps every blank: maps and lists by
 * indentation or in brackets, and texts that each stand on one line, plain or in quotes. Every text stays the string that was
 * written.
 *
 * Whatever else there may be in YAML, and whatever is wrong, is left to the library: the answer is `undefined` then, and never
 * another value than the library's.
 */
export function plainYaml(text: string): unknown {
  if (UNUSUAL.test(text)) return undefined;
  const reading: Reading = { text: `\n${text}`, at: 0, indent: -1, isPlain: true };
  nextLine(reading);
  if (reading.indent !== 0) return undefined;
  const value = readBlock(reading, 0);
  return reading.isPlain && reading.at >= reading.text.length ? value : undefined;
}

/** Marks of documents, and signs that no plain text has. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\ufefe]|^(?:---|\.\.\.)/m;

function readBlock(reading: Reading, depth: number): unknown {
  if (depth > DEEPEST) return giveUp(reading);
  return isAtDash(reading) ? readList(reading, depth) : readMap(reading, depth);
}

function readMap(reading: Reading, depth: number): unknown {
  const { indent } = reading;
  const map: Record<string, unknown> = {};
  do {
    const key = readKey(reading, false);
    skipBlanks(reading);
    addEntry(map, key, readAfterKey(reading, indent, depth), reading);
  } while (reading.indent === indent && !isAtDash(reading));
  return reading.indent > indent ? giveUp(reading) : map;
}

function readAfterKey(reading: Reading, indent: number, depth: number): unknown {
  if (!isAtEndOfContent(reading)) return readToEndOfLine(reading, depth);
  nextLine(reading);
  const isWithin = reading.indent > indent || (reading.indent === indent && isAtDash(reading));
  return isWithin ? readBlock(reading, depth + 1) : giveUp(reading);
}

function readList(reading: Reading, depth: number): unknown {
  const { indent } = reading;
  const list: unknown[] = [];
  do {
    const dash = reading.at++;
    skipBlanks(reading);
    if (isAtEndOfContent(reading) || isAtDash(reading)) return giveUp(reading);
    const start = reading.at;
    const value = readValue(reading, false, depth + 1);
    const opensMap = reading.text.charCodeAt(reading.at) === COLON;
    if (opensMap && depth < DEEPEST) {
      reading.at = start;
      reading.indent = indent + start - dash;
      list.push(readMap(reading, depth + 1));
    } else list.push(endOfLine(reading, value));
  } while (reading.indent === indent && isAtDash(reading));
  return reading.indent > indent ? giveUp(reading) : list;
}

const readToEndOfLine = (reading: Reading, depth: number): unknown =>
  endOfLine(reading, readValue(reading, false, depth + 1));

/** Goes on to the next line; a text that would go on there, being indented further, is found by its place. */
function endOfLine(reading: Reading, value: unknown): unknown {
  skipBlanks(reading);
  if (!isAtEndOfContent(reading)) return giveUp(reading);
  nextLine(reading);
  return value;
}
