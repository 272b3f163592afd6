import type { Book, BookAddress, Person } from "../model/book.ts";

/** What the text calls a person after its first mention; the id where the book does not define it. */
export const nameOf = (id: string, book: Book): string =>
  book.persons[id]?.shortName ?? book.persons[id]?.name ?? id;

/** The same at the beginning of a sentence: "The Trust". */
export function nameAtStart(id: string, book: Book): string {
  const name = nameOf(id, book);
  return name.startsWith("the ") ? `The ${name.slice(4)}` : name;
}

/** How the name is introduced: `The Okafor Family Trust (the "Trust")`. */
export function introduced({ name, shortName }: Person): string {
  if (shortName === undefined) return name;
  return shortName.startsWith("the ") ? `${name} (the "${shortName.slice(4)}")` : `${name} ("${shortName}")`;
}

/** "c/o the Issuer, 122 E. 42nd Street, Suite 5000, New York, New York 10168" */
export function addressInLine({ careOf, street, street2, city, state, country, zip }: BookAddress): string {
  const region = [state, zip].filter(Boolean).join(" ");
  return [careOf && `c/o ${careOf}`, street, street2, city, region, country].filter(Boolean).join(", ");
}

/** "the United States", "Delaware" */
export const withArticle = (place: string): string =>
  /^(?:United |Netherlands\b|Cayman Islands|British Virgin|Marshall Islands|Bahamas)/.test(place)
    ? `the ${place}`
    : place;
