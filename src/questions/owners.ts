import type { Rational } from "../base/rational.ts";
import type { Book } from "../model/book.ts";
import type { MissingFact } from "../model/outcome.ts";
import type { GroupOwnership, Ownership, PersonOwnership } from "../model/ownership.ts";
import { notInBook, personIn } from "./named-in-book.ts";

/** A person or a group, and the numbers that questions are about. */
export interface Owner {
  /** The person's id; `group` for the first group, `group-2` and so on for others. */
  readonly id: string;
  readonly name: string;
  readonly aggregate: Rational;
  readonly denominator: Rational | null;
  readonly percent: Rational | null;
  /** Where facts are missing the numbers hold what is certain, and are no more than what is owned. */
  readonly missing: readonly MissingFact[];
}

/** Everybody's numbers, persons first. */
export function ownersIn({ persons, groups }: Ownership): readonly Owner[] {
  return [
    ...persons.map((person) => ownerOf(person, person.person, person.name)),
    ...groups.map((group, n) =>
      ownerOf(group, groupId(n), n === 0 ? "the group together" : `group ${n + 1} together`),
    ),
  ];
}

function ownerOf(
  { aggregate, denominator, percent, missing }: PersonOwnership | GroupOwnership,
  id: string,
  name: string,
): Owner {
  return { id, name, aggregate, denominator, percent, missing };
}

/** The persons behind an owner: a group's members, or the person itself. */
export function membersOf(owner: string, { groups }: Ownership): readonly string[] {
  const group = groups.find((_, n) => groupId(n) === owner);
  return group ? group.members : [owner];
}

const groupId = (n: number): string => (n === 0 ? "group" : `group-${n + 1}`);

/** The id of the owner whom a text names: a person by id or name, or `group`. @throws UserError where there is none. */
export function ownerNamed(book: Book, text: string): string {
  const groups = book.groups.map((_, n) => groupId(n));
  if (groups.includes(text)) return text;
  if (/^group(-\d+)?$/.test(text) && !(text in book.persons)) {
    throw notInBook("group", text, groups);
  }
  return personIn(book, text);
}
