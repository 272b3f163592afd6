import { nearestWord } from "../base/did-you-mean.ts";
import { UserError } from "../base/user-error.ts";
import type { Book } from "../model/book.ts";

/** The id of the person whom a text names by id or by name. @throws UserError where there is none. */
export function personIn(book: Book, text: string): string {
  const wanted = text.toLowerCase();
  for (const [id, { name, shortName }] of Object.entries(book.persons)) {
    if (id === text || [name, shortName].some((each) => each?.toLowerCase() === wanted)) return id;
  }
  throw notInBook("person", text, Object.keys(book.persons));
}

/** The id of the security that a text names by id or by title. @throws UserError where there is none. */
export function securityIn(book: Book, text: string): string {
  const wanted = text.toLowerCase();
  for (const [id, { title }] of Object.entries(book.securities)) {
    if (id === text || title.toLowerCase() === wanted) return id;
  }
  throw notInBook("security", text, Object.keys(book.securities));
}

/** The sentence for a name that a book does not know: the nearest that it does, or all of them. */
export function notInBook(what: string, text: string, known: readonly string[]): UserError {
  const near = nearestWord(text, known);
  const mend = near
    ? `did you mean "${near}"?`
    : known.length > 0
      ? `there are ${known.join(", ")}`
      : "there are none";
  return new UserError(`there is no ${what} "${text}" in this book; ${mend}`);
}
