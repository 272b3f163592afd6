import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import type { Period } from "../in-force.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where something ends before it begins. */
export function checkPeriods(book: Book): void {
  for (const [path, { from, until }] of periodsIn(book)) {
    if (from === undefined || until === undefined || until >= from) continue;
    throw new UserError(
      `this is until ${until}, and from ${from} (${placeInWords(book, `${path}.from`)}); it ends before it begins: mend one of the two`,
      placeOf(book, `${path}.until`),
    );
  }
}

function* periodsIn(book: Book): Generator<readonly [string, Period]> {
  for (const [id, { controlledBy }] of Object.entries(book.persons)) {
    for (const [n, control] of controlledBy.entries()) yield [`persons.${id}.controlledBy.${n}`, control];
  }
  for (const [id, security] of Object.entries(book.securities)) {
    if (security.kind === "common" && security.registered)
      yield [`securities.${id}.registered`, security.registered];
  }
  for (const [n, group] of book.groups.entries()) yield [`groups.${n}`, group];
  for (const [n, arrangement] of book.arrangements.entries()) yield [`arrangements.${n}`, arrangement];
}
