import type { Book } from "../model/book.ts";

/** The place of an entry as "write it in" names it: the file that it stands in, trades from other files too, and the line. */
export function placeInBook(book: Book, path: string): string {
  const position = book.positions.get(path);
  if (!position) return book.file;
  const { file, line, column } = position;
  const cell = typeof column === "string" ? `:${column}` : "";
  return line === undefined ? file : `${file}:${line}${cell}`;
}

/** The book's file, with the line of a person. */
export const personPosition = (book: Book, id: string): string => placeInBook(book, `persons.${id}`);
