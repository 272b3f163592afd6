import { UserError } from "../base/user-error.ts";
import type { Book } from "../model/book.ts";
import type { Signature } from "../model/schedule.ts";
import type { Missing } from "./missing.ts";

/** The words above the signatures of Schedule 13D and 13G. */
export const CERTIFICATION =
  "After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.";

/**
 * Where each reporting person signs: an entity by whoever signs for it, an individual itself or by its attorney-in-fact. The
 * date is the book's, or missing.
 *
 * @throws UserError where nobody signs for an entity.
 */
export function signatures(book: Book): readonly Signature[] {
  return book.schedule.reportingPersons.map((id) => signature(id, book));
}

function signature(id: string, { persons, schedule, positions, file }: Book): Signature {
  const person = persons[id];
  if (person && person.kind !== "individual" && person.signedBy === undefined) {
    throw new UserError(
      `nobody signs for ${person.name}, and every reporting person signs; add signed-by: { name: …, title: … } to persons.${id}`,
      positions.get(`persons.${id}`) ?? { file },
    );
  }
  return {
    name: person?.name ?? id,
    by: person?.signedBy?.name ?? null,
    title: person?.signedBy?.title ?? null,
    date: schedule.signed ?? null,
    attorneyInFact: person?.signedBy?.attorneyInFact ?? false,
    reportingPerson: person?.name ?? null,
  };
}

/** The remark under the signatures that tells where the powers of attorney are; `null` where nobody signs by one. */
export function signatureComment(book: Book): string | null {
  if (!signsByAttorney(book)) return null;
  const numbers = book.exhibits
    .filter(({ kind }) => kind === "power-of-attorney")
    .map(({ number }) => number);
  if (numbers.length === 0) return null;
  const exhibits = numbers.length === 1 ? "Exhibit" : "Exhibits";
  return `Signatures by an attorney-in-fact are made under the powers of attorney of ${exhibits} ${numbers.join(", ")}.`;
}

/** A power of attorney is evidence of the authority to sign, and is filed with the statement. */
export function missingPowersOfAttorney(book: Book): readonly Missing[] {
  if (!signsByAttorney(book) || book.exhibits.some(({ kind }) => kind === "power-of-attorney")) return [];
  return [
    {
      what: "the power of attorney that a signature rests on",
      writeIn: `${book.file}, exhibits: an entry with kind: power-of-attorney and its file, or incorporated-from`,
    },
  ];
}

const signsByAttorney = ({ schedule, persons }: Book): boolean =>
  schedule.reportingPersons.some((id) => persons[id]?.signedBy?.attorneyInFact === true);
