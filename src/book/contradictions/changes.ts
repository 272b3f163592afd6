import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where one change stands in the book twice, and is material in one place and not in the other. */
export function checkChanges(book: Book): void {
  const first = new Map<string, number>();
  for (const [n, { on, item, what, material }] of book.changes.entries()) {
    const key = `${on} ${item} ${what}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, n);
    else if (book.changes[earlier]?.material !== material) {
      throw new UserError(
        `this change of Item ${item} on ${on} stands in the book already, and ${wordFor(book.changes[earlier]?.material)} there (${placeInWords(book, `changes.${earlier}`)}); take one of the two out`,
        placeOf(book, `changes.${n}`),
      );
    }
  }
}

const wordFor = (material: boolean | undefined): string =>
  material === undefined ? "whether it is material is open" : material ? "is material" : "is not material";
