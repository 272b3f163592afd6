import { placeInWords } from "../../book/index.ts";
import type { Book } from "../../model/book.ts";
import type { InstitutionEnds } from "../../model/reporting-facts.ts";

/**
 * From when a person, or a group by the first of its members, is an institution of Rule 13d-1(b) no longer; nothing where the book
 * says it of none. A group is one where all its members are.
 */
export function institutionEnds(book: Book, members: readonly string[]): InstitutionEnds | undefined {
  const [first] = members
    .flatMap((id) => {
      const ends = book.persons[id]?.noLongerInstitution;
      return ends === undefined ? [] : [{ id, ...ends }];
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (first === undefined) return undefined;
  const { id, from, reportsOn, why } = first;
  const name = book.persons[id]?.name ?? id;
  const path = `persons.${id}.noLongerInstitution`;
  return {
    from,
    says: `${name} is an institution of Rule 13d-1(b) no longer${why === undefined ? "" : `: ${why}`}`,
    reportsAs: reportsOn === "13G" ? "passive" : (reportsOn ?? null),
    reportsAsMissing: {
      what: `on which schedule ${name} reports since ${from}`,
      writeIn: `${placeInWords(book, path)}: no-longer-institution: { reports-on: 13D, or 13G as a passive investor }`,
    },
  };
}
