import { longDate } from "../../base/plain-date.ts";
import type { Schedule, Signature } from "../../model/schedule.ts";
import { certificationOf } from "../certification.ts";
import { signedFor } from "../signed-for.ts";
import { against, paragraphsAgainst } from "./against.ts";
import type { PrintedLine, PrintedSignature, PrintedSignaturePage } from "./printed-form.ts";

/** The certification, and the signatures, those of each reporting person together, in the order of their first. */
export function printSignaturePage(schedule: Schedule, previous: Schedule | null): PrintedSignaturePage {
  return {
    certification: paragraphsAgainst(
      previous ? certificationOf(previous) : undefined,
      certificationOf(schedule),
    ),
    signatures: byPerson(schedule.signatures).flatMap((signatures) =>
      signatures.map((signature, i) => printSignature(signature, previous, i)),
    ),
    comment: paragraphsAgainst(previous?.signatureComment, schedule.signatureComment),
  };
}

function byPerson(signatures: readonly Signature[]): readonly (readonly Signature[])[] {
  const names = [...new Set(signatures.map(signedFor))];
  return names.map((name) => signatures.filter((signature) => signedFor(signature) === name));
}

/** A signature against the one of the same person that stood in its place before. */
function printSignature(signature: Signature, previous: Schedule | null, index: number): PrintedSignature {
  const person = signedFor(signature);
  const before = previous?.signatures.filter((one) => signedFor(one) === person)[index] ?? null;
  const line = (term: string, value: (of: Signature) => string | null): PrintedLine | null => {
    const said = value(signature);
    const was = before === null ? null : value(before);
    return said === null ? null : { term, value: against(previous === null ? undefined : was, said) };
  };
  const hand = [
    line(signature.by === null ? "Signature" : "By", ({ by, name }) => by ?? name),
    line("Title", ({ title }) => title),
  ];
  return {
    date: line("Date", ({ date }) => date && longDate(date)),
    person: against(previous === null ? undefined : before && signedFor(before), person),
    hand: hand.filter((one) => one !== null),
  };
}
