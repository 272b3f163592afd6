import { UserError } from "../../base/user-error.ts";
import { type CsvReading, fieldEnd, LINE_FEED, placeAt, QUOTE, RETURN } from "./csv-reading.ts";
import { rowOfTexts, textOf } from "./table.ts";

/** Reads a row in which quotes stand: its cells are put together, without the quotes, as bytes of their own. */
export function readQuotedRow(reading: CsvReading, from: number): number {
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
