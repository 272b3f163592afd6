import { readQuotedRow } from "./csv-quotes.ts";
import { type CsvReading, fieldEnd, LINE_FEED, placeAt, QUOTE, RETURN } from "./csv-reading.ts";
import { type Table, textOf } from "./table.ts";

const BLANK = 0x20;

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

function holdsAnything({ bytes, starts, ends, count }: CsvReading): boolean {
  for (let cell = 0; cell < count; cell++) {
    for (let at = starts[cell] as number; at < (ends[cell] as number); at++) {
      if ((bytes[at] as number) > BLANK) return true;
    }
  }
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

function separatorOf(bytes: Uint8Array): number {
  const end = bytes.indexOf(LINE_FEED);
  const first = textOf(bytes, 0, end < 0 ? bytes.length : end);
  const count = (separator: string): number => first.split(separator).length;
  const most = [",", ";", "\t"].reduce((a, b) => (count(b) > count(a) ? b : a));
  return most.charCodeAt(0);
}
