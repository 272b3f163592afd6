import type { Book } from "../../model/book.ts";
import type { PreviousFilings } from "./previous-filings.ts";
import { isSamePerson } from "./same-matter.ts";

/** Whether the persons' agreement to file jointly is with an earlier filing, and what is to be said of that. */
export interface EarlierAgreement {
  readonly isFiled: boolean;
  readonly caution: string | null;
}

/**
 * Rule 13d-1(k)(1)(iii) asks for the agreement with the statement: an original has it, and an amendment only where somebody
 * joins. An amendment that says nothing of it is taken to follow an original that had it, with a word of caution.
 */
export function earlierAgreement(
  { schedule, persons }: Book,
  isAmendment: boolean,
  previous: PreviousFilings | null,
): EarlierAgreement {
  if (!isAmendment) return { isFiled: false, caution: null };
  const before = previous?.last.reportingPersons ?? [];
  const joins = schedule.reportingPersons.some(
    (id) => before.length > 0 && !before.some(({ name }) => isSamePerson(name, persons[id]?.name ?? id)),
  );
  if (joins) return { isFiled: false, caution: null };
  const isSeen = (previous?.all ?? []).some(listsAgreement);
  const isAlone = schedule.reportingPersons.length < 2;
  return {
    isFiled: true,
    caution:
      isSeen || isAlone
        ? null
        : "The agreement to file jointly is taken to be an exhibit of an earlier filing: name that filing with --previous, or list the agreement under exhibits.",
  };
}

const listsAgreement = ({ exhibits, items, submission }: PreviousFilings["last"]): boolean =>
  [
    ...exhibits.map(({ description }) => description),
    items["7"]?.text ?? "",
    ...(submission?.documents ?? []).map(({ description }) => description ?? ""),
  ].some((text) => /\bjoint (?:filing|acquisition)\b/i.test(text));
