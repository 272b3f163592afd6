import type { PlainDate } from "../base/plain-date.ts";
import { UserError } from "../base/user-error.ts";
import type { Book } from "../model/book.ts";
import { formKind } from "./form-kind.ts";
import type { PreviousFilings } from "./previous/previous-filings.ts";

/** What the user may say of the filing beside the book. */
export interface FilingTold {
  /** The schedule to draft, where it is not the one that the book names. */
  readonly form?: FormTold | undefined;
  readonly previous?: PreviousFilings | null | undefined;
  /** The event that requires the filing, and the day of the signatures, where the book has those of another filing. */
  readonly event?: PlainDate | undefined;
  readonly signed?: PlainDate | undefined;
}

export const formsTold = ["13D", "13D/A", "13G", "13G/A"] as const;
export type FormTold = (typeof formsTold)[number];

/** Which schedule is drafted: original or amendment, and what it follows. */
export interface Filing {
  readonly kind: "13D" | "13G";
  /** `null` for an original; `undetermined` where it amends and nobody says which number it has. */
  readonly amendment: number | "undetermined" | null;
  readonly previousAccessionNumber: string | null;
  readonly previous: PreviousFilings | null;
}

/**
 * Which schedule a book calls for: what the user says goes before the previous filing, and that before the book. What
 * follows a filing on the same schedule is its next amendment; what follows one on the other schedule is an original.
 *
 * @throws UserError where what is told contradicts itself: an amendment of nothing, an original that has a number.
 */
export function filingOf(book: Book, { form, previous = null }: FilingTold): Filing {
  const { schedule, file } = book;
  const kind = form ? kindOf(form) : schedule.form;
  const last = previous?.last ?? null;
  const follows = last !== null && formKind(last.form) === kind;
  const before = schedule.filedBefore.filter((filed) => filed.form.includes(kind));
  const numbered = schedule.form === kind ? schedule.amendment : undefined;
  const amends = form ? form.endsWith("/A") : numbered !== undefined || follows || before.length > 0;
  if (form && !amends && follows) {
    throw new UserError(
      `the previous filing is a Schedule ${kind} already, so that an original would be its second; take --form ${kind}/A, or leave --previous out`,
    );
  }
  const lastListed = before.at(-1);
  return {
    kind,
    amendment: amends
      ? amendmentNumber(numbered, follows ? last.amendmentNumber : undefined, lastListed)
      : null,
    previousAccessionNumber: amends ? accessionNumber() : null,
    previous,
  };

  function accessionNumber(): string | null {
    const ofPrevious = follows ? (last.submission?.accessionNumber ?? null) : null;
    const told = schedule.form === kind ? schedule.previousAccessionNumber : undefined;
    if (ofPrevious !== null && told !== undefined && ofPrevious !== told) {
      throw new UserError(
        `the book says that the previous filing has the accession number ${told}, and the previous filing has ${ofPrevious}; mend schedule.previous-accession-number or name another --previous`,
        book.positions.get("schedule.previousAccessionNumber") ?? { file },
      );
    }
    return ofPrevious ?? told ?? lastListed?.accessionNumber ?? null;
  }
}

/**
 * The book as it stands for the filing, so that all that is drafted speaks of one schedule. Where nobody says another, the day
 * that the draft is asked for is that of the event.
 */
export function bookOfFiling(
  book: Book,
  { kind, amendment, previousAccessionNumber, previous }: Filing,
  { event, signed }: FilingTold,
  asOf: PlainDate,
): Book {
  const number = amendment === "undetermined" ? undefined : (amendment ?? undefined);
  const { filedBefore } = book.schedule;
  const last = previous?.last;
  const filedOn = last?.submission?.filedOn ?? null;
  const isNew = filedOn !== null && !filedBefore.some(({ filed }) => filed === filedOn);
  return {
    ...book,
    schedule: {
      ...book.schedule,
      form: kind,
      event: event ?? book.schedule.event ?? asOf,
      signed: signed ?? book.schedule.signed,
      amendment: number,
      previousAccessionNumber: previousAccessionNumber ?? undefined,
      filedBefore: isNew && last?.form ? [...filedBefore, { form: last.form, filed: filedOn }] : filedBefore,
    },
  };
}

const kindOf = (form: FormTold): "13D" | "13G" => (form.startsWith("13D") ? "13D" : "13G");

/** The book's own number; otherwise one more than the last; an original before it makes this the first. */
function amendmentNumber(
  told: number | undefined,
  ofPrevious: number | null | undefined,
  listed: { readonly form: string; readonly amendment?: number | undefined } | undefined,
): number | "undetermined" {
  if (told !== undefined) return told;
  if (ofPrevious !== undefined) return (ofPrevious ?? 0) + 1;
  if (listed === undefined) return "undetermined";
  if (!listed.form.endsWith("/A")) return 1;
  return listed.amendment === undefined ? "undetermined" : listed.amendment + 1;
}
