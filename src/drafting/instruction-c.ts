import type { Book, OfficerOrDirector, Person } from "../model/book.ts";
import type { InstructionCPerson } from "../model/schedule.ts";
import type { Missing } from "./missing.ts";
import { addressInLine } from "./names.ts";
import { personPosition } from "./positions.ts";

/** One of whom Items 2 to 6 ask beside the reporting persons, and the reporting person whose officer or controller it is. */
export interface PersonOfInstructionC extends InstructionCPerson {
  readonly of: string;
}

/**
 * Instruction C to Schedule 13D: for an entity that files, its executive officers and directors, and each person that
 * controls it, unless that person files too.
 */
export function instructionCPersons(book: Book): readonly PersonOfInstructionC[] {
  return entitiesThatFile(book).flatMap(({ person }) => [
    ...(person.officersAndDirectors ?? []).map((officer) => officerOf(person, officer)),
    ...controllersOf(person, book).flatMap(({ controller, why }) => [
      {
        of: person.name,
        name: controller.name,
        position: why ?? "Controlling person",
        occupation: controller.business ?? null,
        address: controller.address ? addressInLine(controller.address) : null,
        citizenship: controller.citizenOf ?? controller.organizedIn ?? null,
      },
      ...(controller.officersAndDirectors ?? []).map((officer) => ({
        ...officerOf(person, officer),
        position: `${officer.position} of ${controller.name}`,
      })),
    ]),
  ]);
}

/** What Instruction C asks and the book does not give. Partnerships answer by their general partners, who control them. */
export function missingOfInstructionC(book: Book): readonly Missing[] {
  return entitiesThatFile(book).flatMap(({ id, person }) => {
    const asksForOfficers = person.kind === "corporation" || person.kind === "other";
    const where = personPosition(book, id);
    const unlisted: readonly Missing[] =
      asksForOfficers && person.officersAndDirectors === undefined
        ? [
            {
              what: `Instruction C: the executive officers and directors of ${person.name}`,
              writeIn: `${where}, persons.${id}.officers-and-directors`,
            },
          ]
        : [];
    return [
      ...unlisted,
      ...controllersOf(person, book).flatMap(({ controller, id: controllerId }) =>
        lacking({
          ...controller,
          occupation: controller.business,
          citizenOf: controller.citizenOf ?? controller.organizedIn,
        }).map(([what, key]) => ({
          what: `Instruction C: ${what} of ${controller.name}, which controls ${person.name}`,
          writeIn: `${personPosition(book, controllerId)}, persons.${controllerId}.${keyOfPerson(key, controller)}`,
        })),
      ),
      ...(person.officersAndDirectors ?? []).flatMap((officer, n) =>
        lacking(officer).map(([what, key]) => ({
          what: `Instruction C: ${what} of ${officer.name}, ${officer.position} of ${person.name}`,
          writeIn: `${where}, persons.${id}.officers-and-directors, entry ${n + 1}, ${key}`,
        })),
      ),
    ];
  });
}

/** The key of a person where an officer has another. */
function keyOfPerson(key: string, { kind }: Person): string {
  if (key === "occupation") return "business";
  return key === "citizen-of" && kind !== "individual" ? "organized-in" : key;
}

type Described = Pick<OfficerOrDirector, "occupation" | "address" | "citizenOf">;

function lacking({
  occupation,
  address,
  citizenOf,
}: Described): readonly (readonly [what: string, key: string])[] {
  const facts = [
    [occupation, "the present principal occupation", "occupation"],
    [address, "the address", "address"],
    [citizenOf, "the citizenship", "citizen-of"],
  ] as const;
  return facts.flatMap(([fact, what, key]) => (fact === undefined ? [[what, key] as const] : []));
}

function entitiesThatFile(book: Book): readonly { readonly id: string; readonly person: Person }[] {
  return book.schedule.reportingPersons.flatMap((id) => {
    const person = book.persons[id];
    return person && person.kind !== "individual" ? [{ id, person }] : [];
  });
}

interface ControllerThatDoesNotFile {
  readonly id: string;
  readonly controller: Person;
  readonly why: string | undefined;
}

function controllersOf(person: Person, book: Book): readonly ControllerThatDoesNotFile[] {
  return person.controlledBy.flatMap(({ person: id, why }) => {
    const controller = book.persons[id];
    return controller && !book.schedule.reportingPersons.includes(id) ? [{ id, controller, why }] : [];
  });
}

function officerOf(entity: Person, officer: OfficerOrDirector): PersonOfInstructionC {
  const { name, position, occupation, employer, address, citizenOf } = officer;
  const at =
    employer === undefined ? "" : ` at ${employer.name}${employer.business ? `, ${employer.business}` : ""}`;
  return {
    of: entity.name,
    name,
    position,
    occupation: occupation === undefined ? null : `${occupation}${at}`,
    address: address ? addressInLine(address) : null,
    citizenship: citizenOf ?? null,
  };
}
