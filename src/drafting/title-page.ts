import type { Book, BookAddress } from "../model/book.ts";
import type { Address, Form, Issuer, NoticePerson } from "../model/schedule.ts";
import type { Filing } from "./filing.ts";
import { formKind } from "./form-kind.ts";

/** The form that is filed, as EDGAR names it. */
export function formOf({ schedule: { form } }: Book, isAmendment: boolean): Form {
  return `SCHEDULE ${form}${isAmendment ? "/A" : ""}` as Form;
}

/**
 * The box of Schedule 13D for what was reported on Schedule 13G before: as the book says, and marked on an original that follows a
 * Schedule 13G. `null` where nobody says, and on Schedule 13G, which has no such box.
 */
export function previouslyOnSchedule13G(
  { schedule }: Book,
  { kind, amendment, previous }: Filing,
): boolean | null {
  if (kind === "13G") return null;
  const follows13G = amendment === null && formKind(previous?.last.form ?? null) === "13G";
  return schedule.previouslyOnSchedule13g ?? (follows13G ? true : null);
}

/** Name, CIK, CUSIPs and address of the issuer. */
export function issuerOf(book: Book): Issuer {
  const { name, cik, address } = book.issuer;
  return { name, cik: cik ?? null, cusips: cusipsOf(book), address: addressOf(address) };
}

function cusipsOf(book: Book): readonly string[] {
  const security = book.securities[book.schedule.class];
  return security?.kind === "common" && security.cusip ? [security.cusip] : [];
}

function addressOf(address: BookAddress | undefined): Address | null {
  if (!address) return null;
  const { careOf, street, street2, city, state, country, zip } = address;
  const place = [city, [state, zip].filter(Boolean).join(" "), country].filter(Boolean).join(", ");
  return {
    lines: [
      ...(careOf === undefined ? [] : [`c/o ${careOf}`]),
      street,
      ...(street2 === undefined ? [] : [street2]),
      place,
    ],
    street1: street,
    street2: street2 ?? null,
    city,
    stateOrCountry: state ?? country ?? null,
    zipCode: zip ?? null,
  };
}

/** Who is authorized to receive notices and communications. */
export function noticePersons({ schedule: { notices } }: Book): readonly NoticePerson[] {
  return notices
    ? [{ name: notices.name, phone: notices.phone ?? null, address: addressOf(notices.address) }]
    : [];
}
