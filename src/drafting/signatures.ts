import type { Book } from "../model/book.ts";
import type { Signature } from "../model/schedule.ts";

/** The words above the signatures of Schedule 13D and 13G. */
export const CERTIFICATION =
  "After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.";

/** Where each reporting person signs: an entity by whoever signs for it. The date is the book's, or missing. */
export function signatures(book: Book): readonly Signature[] {
  return book.schedule.reportingPersons.map((id) => signature(id, book));
}

function signature(id: string, { persons, schedule }: Book): Signature {
  const person = persons[id];
  return {
    name: person?.name ?? id,
    by: person?.signedBy?.name ?? null,
    title: person?.signedBy?.title ?? null,
    date: schedule.signed ?? null,
    attorneyInFact: false,
    reportingPerson: person?.name ?? null,
  };
}
