import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where a class becomes itself again, at once or by way of others. */
export function checkConversions(book: Book): void {
  for (const id of Object.keys(book.securities)) {
    const [first, ...others] = chainFrom(id, book);
    if (first === undefined) continue;
    if (first === id) {
      throw new UserError(
        `${id} converts into itself; name the class that it becomes`,
        placeOf(book, `securities.${id}.convertsInto.class`),
      );
    }
    const last = [first, ...others].at(-2);
    if (others.at(-1) !== id || last === undefined) continue;
    throw new UserError(
      `${id} converts into ${first}, and ${last} converts back into it (${placeInWords(book, `securities.${last}.convertsInto`)}); take one of the two out`,
      placeOf(book, `securities.${id}.convertsInto`),
    );
  }
}

/** The classes that a class becomes one after the other, as far as the first that comes again. */
function chainFrom(id: string, book: Book): readonly string[] {
  const chain: string[] = [];
  let next = intoOf(id, book);
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = intoOf(next, book);
  }
  return chain;
}

function intoOf(id: string, book: Book): string | undefined {
  const security = book.securities[id];
  return security?.kind === "common" ? security.convertsInto?.class : undefined;
}
