import type { Exhibit } from "../../model/schedule.ts";
import type { Notes } from "./notes.ts";
import { contentOf } from "./value.ts";

const LABELLED =
  /(?:[Ee](?:xhibit|XHIBIT)|[Ee][Xx]\.?)[\s-]{1,3}(?:[Nn][Oo](?:\.|umber)?:?\s{1,3})?([A-Z]{0,2}-?\d{1,3}(?:[.-]\d{1,3})*(?:\([A-Za-z0-9]{1,4}\))*[A-Z]?|(?!NO)[A-Z]{1,2}(?:-\d{1,3})?)/;
const BARE = /(\d{1,3}(?:\.\d{1,3})+|\d{1,2}(?=\.(?!\d)|[):\t]|\s{2})|[A-Z](?=[):\t]))/;
const BRACKETED = /\(([A-Za-z0-9]{1,3})\)/;

/** `Exhibit 99.1`, `EX-99.1`, `Exhibit No. A`, `99.1`, `1.`, `(a)`, `A:` and `7.04*` at the beginning of a line. */
const NUMBER = new RegExp(
  `^[\\s'"*•-]{0,80}(?:${LABELLED.source}|${BARE.source}|${BRACKETED.source})(?![\\w%])\\*{0,3}[\\s.:)–—-]{0,40}`,
);

const INCORPORATED = /\b(?:incorporated|previously\s{1,3}filed|filed\s{1,3}previously)\b/i;
const HEADING = /^(?:descriptions?|titles?|documents?|exhibits?)?(?: of (?:the )?exhibits?)?$/i;
const LINE_END = /(?:&#13;|\s){0,40}$/;

/** A line of at most this length, so that no pattern has to look far. */
const LONGEST = 20_000;

/** An exhibit as it stands in the source. */
interface Entry {
  readonly number: string;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly start: number;
  end: number;
}

/**
 * Reads the exhibits out of the prose that lists them: a line that begins with a number begins an exhibit, the lines
 * after it up to the next number or an empty line go on with it. Prose without numbers gives none.
 */
export function readExhibits(notes: Notes, start: number, end: number): readonly Exhibit[] {
  const exhibits: Exhibit[] = [];
  for (const entry of entriesOf(notes.text, start, end)) {
    const exhibit = exhibitOf(notes, entry, `exhibits.${exhibits.length}.`);
    if (exhibit) exhibits.push(exhibit);
  }
  return exhibits;
}

function entriesOf(text: string, start: number, end: number): readonly Entry[] {
  const entries: Entry[] = [];
  let current: Entry | null = null;
  for (let from = start; from < end; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 || newline > end ? end : newline;
    const line = text.slice(from, Math.min(to, from + LONGEST)).replace(LINE_END, "");
    const match = NUMBER.exec(line);
    const number = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match && number !== undefined) {
      const numberStart = from + match[0].indexOf(number);
      const numberEnd = numberStart + number.length;
      current = { number, numberStart, numberEnd, start: from + match[0].length, end: from + line.length };
      entries.push(current);
    } else if (line === "") {
      if (current && current.start < current.end) current = null;
    } else if (current) current.end = from + line.length;
    from = to + 1;
  }
  return entries;
}

function exhibitOf(notes: Notes, entry: Entry, path: string): Exhibit | null {
  const quoted = notes.text.slice(entry.start, entry.end).endsWith("''") ? 2 : 0;
  const content = { element: "filedExhibits", start: entry.start, end: entry.end - quoted, hasMarkup: true };
  const description = contentOf(notes, content);
  if (description.line === "" || HEADING.test(description.line)) return null;
  notes.place(`${path}number`, entry.numberStart, entry.numberEnd);
  description.place(`${path}description`);
  const from = INCORPORATED.exec(description.raw)?.index;
  const incorporated =
    from === undefined
      ? null
      : contentOf(notes, {
          ...content,
          start: description.start + from,
          end: description.end - closing(description.raw),
        });
  incorporated?.place(`${path}incorporatedFrom`);
  return {
    number: entry.number,
    description: description.line,
    incorporatedFrom: incorporated?.line ?? null,
  };
}

/** The length of what closes a bracketed remark: `)`, `).`, `.`. */
const closing = (raw: string): number => /[).]{0,3}$/.exec(raw)?.[0].length ?? 0;
