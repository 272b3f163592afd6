import { type FilePosition, UserError } from "../../base/user-error.ts";
import { rowOfTexts, type Table, textOf } from "./table.ts";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A file that is being read, and the row that was read last. */
interface CsvReading {
  readonly file: string;
  readonly separator: number;
  readonly whole: Uint8Array;
  /** The bytes that the row's cells are parts of: the file's, or where the row has quotes, some of its own. */
  bytes: Uint8Array;
  starts: number[];
  ends: number[];
  count: number;
  line: number;
  /** The offset of the row's beginning, and of each cell's, in the file. */
  start: number;
  readonly places: number[];
  /** Line ends within quotes. */
  linesInQuotes: number;
}

/**
 * Comma-separated values as RFC 4180 has them: fields in quotes may hold separators, line ends and doubled quotes; lines
 * end in LF or CRLF. Separators may be commas, semicolons or tabs, whichever the first line has most of.
 *
 * Our own, since messages name the line and column of a field, which the libraries do not give, and since a million rows
 * are read in the time that is left to them.
 *
 * @param whole the file's bytes, in UTF-8
 */
export function csvTable(whole: Uint8Array, file: string): Table {
  const reading: CsvReading = {
    ...{ file, separator: separatorOf(whole), whole, bytes: whole, starts: [], ends: [], places: [] },
    ...{ count: 0, line: 1, start: 0, linesInQuotes: 0 },
  };
  return {
    file,
    firstColumn: 1,
    dateOfSerial: null,
    positionOf: (cell) => placeAt(reading, reading.places[cell] ?? reading.start),
    readRows: (visit) => {
      let line = 1;
      for (let at = 0; at < whole.length; ) {
        reading.line = line;
        at = readRow(reading, at);
        line += 1 + reading.linesInQuotes;
        if (holdsAnything(reading)) visit(reading);
      }
    },
  };
}

function holdsAnything({ starts, ends, count }: CsvReading): boolean {
  for (let cell = 0; cell < count; cell++) if (starts[cell] !== ends[cell]) return true;
  return false;
}

/** Reads the row at an offset and returns that of the next. */
function readRow(reading: CsvReading, from: number): number {
  const { whole, separator, starts, ends, places } = reading;
  reading.bytes = whole;
  reading.start = from;
  reading.linesInQuotes = 0;
  let count = 0;
  let at = from;
  for (; ; at++) {
    places[count] = at;
    starts[count] = at;
    if (whole[at] === QUOTE) return readQuotedRow(reading, from);
    at = fieldEnd(whole, at, separator);
    ends[count++] = at;
    if (whole[at] !== separator) break;
  }
  const last = count - 1;
  if (at > (starts[last] as number) && whole[at - 1] === RETURN) ends[last] = at - 1;
  reading.count = count;
  return at + 1;
}

/** Reads a row in which quotes stand: its cells are put together, without the quotes, as bytes of their own. */
function readQuotedRow(reading: CsvReading, from: number): number {
  const { whole, separator, places } = reading;
  const cells: string[] = [];
  let at = from;
  for (; ; at++) {
    places[cells.length] = at;
    if (whole[at] === QUOTE) {
      const closed = closingQuote(reading, at);
      cells.push(textOf(whole, at + 1, closed).replaceAll('""', '"'));
      at = closed + 1;
    } else {
      const end = fieldEnd(whole, at, separator);
      cells.push(textOf(whole, at, end));
      at = end;
    }
    if (whole[at] !== separator) break;
  }
  if (whole[at] === RETURN) at++;
  Object.assign(reading, rowOfTexts(cells));
  reading.count = cells.length;
  reading.linesInQuotes = textOf(whole, from, at).split("\n").length - 1;
  return at + 1;
}

function fieldEnd(bytes: Uint8Array, start: number, separator: number): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === separator || byte === LINE_FEED) break;
  }
  return at;
}

/** The offset of the quote that closes the one at `start`. */
function closingQuote(reading: CsvReading, start: number): number {
  const { whole, separator } = reading;
  for (let from = start + 1; ; ) {
    const end = whole.indexOf(QUOTE, from);
    if (end < 0) {
      throw new UserError(
        "a quote opens here and none closes it; add one, or write two for a quote itself",
        placeAt(reading, start),
      );
    }
    if (whole[end + 1] === QUOTE) {
      from = end + 2;
      continue;
    }
    const after = whole[end + 1] === RETURN ? (whole[end + 2] ?? LINE_FEED) : whole[end + 1];
    if (after === undefined || after === LINE_FEED || whole[end + 1] === separator) return end;
    throw new UserError(
      "something follows the quote that closes this field; write a quote itself twice",
      placeAt(reading, end + 1),
    );
  }
}

function placeAt({ whole, file, line: firstLine, start }: CsvReading, offset: number): FilePosition {
  const before = textOf(whole, start, offset).split("\n");
  return { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function separatorOf(bytes: Uint8Array): number {
  const end = bytes.indexOf(LINE_FEED);
  const first = textOf(bytes, 0, end < 0 ? bytes.length : end);
  const count = (separator: string): number => first.split(separator).length;
  const most = [",", ";", "\t"].reduce((a, b) => (count(b) > count(a) ? b : a));
  return most.charCodeAt(0);
}
