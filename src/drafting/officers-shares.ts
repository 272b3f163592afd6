import { toReadable } from "../base/decimal.ts";
import { isZero } from "../base/rational.ts";
import type { Book, OfficerOrDirector } from "../model/book.ts";
import type { Missing } from "./missing.ts";
import { personPosition } from "./positions.ts";
import { className, listed } from "./wording.ts";

/** Item 5(a) asks for the shares of the persons of Instruction C, too: who owns how many, and that the others own none. */
export function sharesOfOfficers(book: Book): readonly string[] {
  const officers = officersOf(book).map(({ officer }) => officer);
  if (officers.length === 0 || officers.some(({ shares }) => shares === undefined)) return [];
  const owners = officers.filter(({ shares }) => shares !== undefined && !isZero(shares));
  if (owners.length === 0) {
    return [
      `None of the executive officers and directors named in Schedule A beneficially owns any shares of ${className(book)}.`,
    ];
  }
  const each = owners.map(({ name, shares }) => `${name} ${shares ? toReadable(shares) : ""}`);
  const rest =
    owners.length === officers.length ? "" : " The others named in Schedule A beneficially own none.";
  return [
    `Of the executive officers and directors named in Schedule A, these beneficially own shares of ${className(book)}: ${listed(each)}.${rest}`,
  ];
}

/** Officers of whom nobody says what they own, one entry an entity. */
export function missingSharesOfOfficers(book: Book): readonly Missing[] {
  const unsaid = officersOf(book).filter(({ officer }) => officer.shares === undefined);
  return [...new Set(unsaid.map(({ id }) => id))].map((id) => ({
    what: `Item 5(a): the shares that the officers and directors of ${book.persons[id]?.name ?? id} own`,
    writeIn: `${personPosition(book, id)}, persons.${id}.officers-and-directors, shares (0 for none)`,
  }));
}

function officersOf(book: Book): readonly { readonly id: string; readonly officer: OfficerOrDirector }[] {
  return book.schedule.reportingPersons.flatMap((id) =>
    (book.persons[id]?.officersAndDirectors ?? []).map((officer) => ({ id, officer })),
  );
}
