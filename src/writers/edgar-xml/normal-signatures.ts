import type { ReportingPerson, Signature } from "../../model/schedule.ts";

/**
 * Signatures as the XML has them: each under its reporting person's name as on the cover, the hand that signs where it
 * is another, and a title, which for a person who signs for himself is the name ("Name/Title").
 */
export function normalSignatures(
  signatures: readonly Signature[],
  persons: readonly ReportingPerson[],
): readonly Signature[] {
  return signatures
    .map((signature) => normalSignature(signature, persons))
    .filter(({ name, by }) => name !== "" || by !== null);
}

function normalSignature(signature: Signature, persons: readonly ReportingPerson[]): Signature {
  const printed = unconformed(signature.name);
  const given = signature.reportingPerson ?? printed;
  const person = persons.find((one) => isSameName(one.name, given)) ?? null;
  const name = person?.name ?? given;
  const hand = signature.by === null ? null : unconformed(signature.by);
  const by = isSameName(printed, name) ? hand : [printed, hand].filter((part) => part !== null).join(", by ");
  const other = by === null || by === "" || isSameName(by, name) ? null : by;
  const title = signature.title ?? other ?? name;
  const saysAttorney = ATTORNEY.test(title) || ATTORNEY.test(other ?? name);
  return {
    name,
    by: other,
    title: signature.attorneyInFact && !saysAttorney ? `${title}, Attorney-in-Fact` : title,
    date: signature.date,
    attorneyInFact: signature.attorneyInFact || saysAttorney,
    reportingPerson: person?.name ?? null,
  };
}

const ATTORNEY = /attorney[\s-]{1,3}in[\s-]{1,3}fact/i;

/** A conformed signature without its "/s/". */
const unconformed = (text: string): string => text.replace(/^\/s\/ ?/i, "") || text;

/** Whether two names are one, whatever their case, blanks and punctuation. */
const isSameName = (a: string, b: string): boolean => a === b || squeezed(a) === squeezed(b);

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}&]/gu, "");
