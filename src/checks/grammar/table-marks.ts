import { plainText } from "./plain-text.ts";

const CELL_MARK = /(?:[\d%A-Za-z.])\s?(\((?:\d{1,2})\)|\*{1,3}|[†‡])$/;
const NOTE = /^\s*(\((?:\d{1,2})\)|\*{1,3}|[†‡])\s*\S/;

/** The marks of notes at the ends of the cells of a text's tables. */
export function marksInTables(text: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const line of text.split("\n")) {
    if (!line.includes("\t")) continue;
    for (const cell of line.split("\t")) {
      const mark = CELL_MARK.exec(plainText(cell).trim())?.[1];
      if (mark && !/^\(?\d{1,2}\)?$/.test(plainText(cell).trim())) marks.add(mark);
    }
  }
  return marks;
}

/** The marks with which lines of a text begin, as notes do. */
export function marksOfNotes(text: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const line of text.split("\n")) {
    const mark = NOTE.exec(plainText(line))?.[1];
    if (mark) marks.add(mark);
  }
  return marks;
}
