import { type FilePosition, formatPosition } from "../base/user-error.ts";
import type { Book, Positions } from "../model/book.ts";
import type { YamlText } from "./yaml.ts";

/** The places of a YAML text's entries, each looked for when it is asked for: a long book costs no more for having them. */
export function positionsIn(yaml: YamlText): Positions {
  const found = new Map<string, FilePosition>();
  return {
    get: (path) => {
      const before = found.get(path);
      if (before) return before;
      const position = yaml.positionOf(path.split(".").map(part));
      if (found.size < REMEMBERED) found.set(path, position);
      return position;
    },
  };
}

/** So many places are kept once they have been found. */
const REMEMBERED = 50_000;

const part = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

/** Where an entry stands, as the facts of a step have it: nothing where the book does not say. */
export function writtenAt(book: Book, path: string): readonly FilePosition[] {
  const position = book.positions.get(path);
  return position ? [position] : [];
}

/** Where an entry, or the nearest around it of which the place is known, stands. */
export function placeOf(book: Book, path: string): FilePosition {
  for (let around = path; around !== ""; around = around.slice(0, Math.max(0, around.lastIndexOf(".")))) {
    const position = book.positions.get(around);
    if (position) return position;
  }
  return { file: book.file };
}

/** The place of an entry as a sentence about another one names it: `book.yaml:12:7`. */
export const placeInWords = (book: Book, path: string): string => formatPosition(placeOf(book, path));
