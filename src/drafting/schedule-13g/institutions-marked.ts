import { institutionTypes } from "../../law/index.ts";
import type { Book } from "../../model/book.ts";

/**
 * The boxes of Item 3 that the persons' types call for, in the form's order, as EDGAR's codes; a group of institutions, whose
 * members mark row 2(a), marks the box of the group, too.
 */
export function institutionsMarked(book: Book): readonly string[] {
  const types = new Set(book.schedule.reportingPersons.flatMap((id) => book.persons[id]?.types ?? []));
  const isGroup = book.groups.some(
    ({ members, row2 }) => row2 === "a" && book.schedule.reportingPersons.every((id) => members.includes(id)),
  );
  const marked: readonly string[] = institutionTypes.filter((code) => types.has(code));
  return isGroup && book.schedule.reportingPersons.length > 1 ? [...marked, "OO"] : marked;
}
