import { longDate } from "../base/plain-date.ts";
import type { Book } from "../model/book.ts";
import type { Exhibit, Signature } from "../model/schedule.ts";
import { nextExhibitNumber, type WrittenExhibit } from "../model/written-exhibit.ts";
import { isIncorporated, jointFilingExhibit } from "./exhibits.ts";
import type { PersonOfInstructionC } from "./instruction-c.ts";
import { className, classOf, listed } from "./wording.ts";

/** The written exhibits, and the entries that list them beside the book's own. */
export interface WrittenExhibits {
  readonly documents: readonly WrittenExhibit[];
  readonly listed: readonly Exhibit[];
  /** How the text names the list of Instruction C. */
  readonly scheduleA: string;
}

/**
 * Writes the exhibits that the book makes: the agreement to file jointly under Rule 13d-1(k)(1)(iii) where several persons file
 * and none is a document or incorporated, and the list of Instruction C, for which EDGAR's form has no place.
 *
 * @param isFiled whether an earlier filing of the persons has an agreement to file jointly
 * @param taken the numbers that other exhibits have, those of earlier filings too
 */
export function writtenExhibits(
  book: Book,
  signed: readonly Signature[],
  officers: readonly PersonOfInstructionC[],
  isFiled: boolean,
  taken: readonly (string | null)[],
): WrittenExhibits {
  const agreement = jointFilingAgreement(book, signed, isFiled, taken);
  const afterAgreement = agreement ? [...taken, agreement.document.number] : taken;
  const list = officers.length === 0 ? null : scheduleA(officers, nextExhibitNumber(afterAgreement));
  return {
    documents: [agreement?.document, list].filter((document) => document !== undefined && document !== null),
    listed: [
      ...(agreement?.isListed === false ? [entry(agreement.document)] : []),
      ...(list === null ? [] : [entry(list)]),
    ],
    scheduleA: list === null ? "Schedule A" : `Schedule A (Exhibit ${list.number})`,
  };
}

const entry = ({ number, title }: WrittenExhibit): Exhibit => ({
  number,
  description: `${title}.`,
  incorporatedFrom: null,
});

/** None for one person alone, for an agreement that is a document or incorporated, and where an earlier filing has it. */
function jointFilingAgreement(
  book: Book,
  signed: readonly Signature[],
  isFiled: boolean,
  taken: readonly (string | null)[],
): { readonly document: WrittenExhibit; readonly isListed: boolean } | null {
  if (signed.length < 2) return null;
  const given = jointFilingExhibit(book);
  if (given && (given.file !== undefined || isIncorporated(given))) return null;
  if (!given && isFiled) return null;
  const { form, signed: date } = book.schedule;
  const title = `Joint Filing Agreement${date ? `, dated ${longDate(date)}` : ""}`;
  const names = listed(signed.map(({ name }) => name));
  return {
    isListed: given !== undefined,
    document: {
      number: given?.number ?? nextExhibitNumber(taken),
      title,
      paragraphs: [
        `In accordance with Rule 13d-1(k)(1) under the Securities Exchange Act of 1934, the undersigned, ${names}, agree that the statement on Schedule ${form} to which this agreement is an exhibit, and any amendments to it, with respect to the ${classOf(book)?.title ?? className(book)} of ${book.issuer.name}, are filed on behalf of each of them.`,
        "Each of the undersigned is responsible for the timely filing of the statement and its amendments, and for the completeness and accuracy of the information about itself; none is responsible for the completeness or accuracy of the information about the others, unless it knows or has reason to believe that such information is inaccurate.",
        "This agreement may be signed in any number of counterparts, all of which together are one agreement.",
      ],
      table: null,
      signatures: signed,
    },
  };
}

function scheduleA(officers: readonly PersonOfInstructionC[], number: string): WrittenExhibit {
  return {
    number,
    title:
      "Schedule A: executive officers, directors and controlling persons (Instruction C to Schedule 13D)",
    paragraphs: [],
    table: {
      head: ["Of", "Name", "Position", "Principal occupation", "Business address", "Citizenship"],
      rows: officers.map(({ of, name, position, occupation, address, citizenship }) => [
        of,
        name,
        position ?? "",
        occupation ?? "",
        address ?? "",
        citizenship ?? "",
      ]),
    },
    signatures: [],
  };
}
