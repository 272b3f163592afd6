import type { Book, Employer, Person } from "../model/book.ts";
import { instructionCPersons } from "./instruction-c.ts";
import { addressInLine, introduced, withArticle } from "./names.ts";
import { listed } from "./wording.ts";

/**
 * Item 2(a), (b), (c) and (f) of Schedule 13D from the book: who files, where, what they do, of which country.
 *
 * @param scheduleA how the text names the list of Instruction C, "Schedule A (Exhibit 99.2)"
 */
export function itemTwo(book: Book, scheduleA: string): Readonly<Record<string, string>> {
  const persons = book.schedule.reportingPersons.flatMap((id) => book.persons[id] ?? []);
  const names = listed(persons.map(introduced));
  const called = persons.length === 1 ? "Reporting Person" : "Reporting Persons";
  const parts = {
    a: [`This statement is filed by ${names} (the "${called}").`, officersSentence(book, scheduleA)]
      .filter(Boolean)
      .join(" "),
    b: sentences(
      persons,
      ({ address, kind }) =>
        address &&
        `the ${kind === "individual" ? "business address" : "address of the principal office"} of NAME is ${addressInLine(address)}`,
    ),
    c: sentences(persons, occupation),
    f: sentences(persons, ({ citizenOf, organizedIn }) =>
      citizenOf
        ? `NAME is a citizen of ${withArticle(citizenOf)}`
        : organizedIn && `NAME is organized under the laws of ${withArticle(organizedIn)}`,
    ),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""));
}

/** Names the list of officers, directors and controlling persons, where the book gives one. */
function officersSentence(book: Book, scheduleA: string): string {
  const entities = [...new Set(instructionCPersons(book).map(({ of }) => of))];
  if (entities.length === 0) return "";
  return `The name, position, present principal occupation, business address and citizenship of each executive officer, director and controlling person of ${listed(entities)} are set forth in ${scheduleA}, which is incorporated herein by reference.`;
}

/** What a person does; of an individual with its employer, as Item 2(c) asks. */
function occupation({ business, kind, employer }: Person): string | undefined {
  if (business === undefined) return undefined;
  if (kind !== "individual") return `the principal business of NAME is ${business}`;
  return `the present principal occupation of NAME is ${business}${employer ? employerInWords(employer) : ""}`;
}

/** ", at Example Advisers LLC, an investment adviser, 1 Main Street, Boise, Idaho 83702" */
export function employerInWords({ name, business, address }: Employer): string {
  const does = business === undefined ? "" : `, whose principal business is ${business}`;
  const where = address === undefined ? "" : ` and whose address is ${addressInLine(address)}`;
  return ` at ${name}${does}${where}`;
}

function sentences(persons: readonly Person[], say: (person: Person) => string | undefined): string {
  return persons
    .flatMap((person) => {
      const said = say(person)?.replace("NAME", person.shortName ?? person.name);
      return said ? [`${said.charAt(0).toUpperCase()}${said.slice(1)}.`] : [];
    })
    .join(" ");
}
