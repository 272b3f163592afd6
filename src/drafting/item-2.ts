import type { Book, BookAddress, Person } from "../model/book.ts";
import { listed } from "./wording.ts";

/** Item 2(a), (b), (c) and (f) from the book: who files, where, what they do, of which country. */
export function itemTwo(book: Book): Readonly<Record<string, string>> {
  const persons = book.schedule.reportingPersons.flatMap((id) => book.persons[id] ?? []);
  const parts = {
    a: `This statement is filed by ${listed(persons.map(({ name }) => name))} (the "Reporting Persons").`,
    b: sentences(
      persons,
      ({ address }) => address && `the business address of NAME is ${addressInLine(address)}`,
    ),
    c: sentences(
      persons,
      ({ business, kind }) =>
        business &&
        (kind === "individual"
          ? `the principal occupation of NAME is ${business}`
          : `the principal business of NAME is ${business}`),
    ),
    f: sentences(persons, ({ citizenOf, organizedIn }) =>
      citizenOf
        ? `NAME is a citizen of ${withArticle(citizenOf)}`
        : organizedIn && `NAME is organized under the laws of ${withArticle(organizedIn)}`,
    ),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""));
}

/** "c/o the Issuer, 122 E. 42nd Street, Suite 5000, New York, New York 10168" */
export function addressInLine({ careOf, street, street2, city, state, country, zip }: BookAddress): string {
  const region = [state, zip].filter(Boolean).join(" ");
  return [careOf && `c/o ${careOf}`, street, street2, city, region, country].filter(Boolean).join(", ");
}

function sentences(persons: readonly Person[], say: (person: Person) => string | undefined): string {
  return persons
    .flatMap((person) => {
      const said = say(person)?.replace("NAME", person.shortName ?? person.name);
      return said ? [`${said.charAt(0).toUpperCase()}${said.slice(1)}.`] : [];
    })
    .join(" ");
}

const withArticle = (place: string): string => (/^United /.test(place) ? `the ${place}` : place);
