import { nameKey } from "../model/person-name.ts";
import type { Schedule } from "../model/schedule.ts";
import { likeness } from "./match-persons.ts";

const SAME_ISSUER = 0.6;

/** Reasons to doubt that one schedule follows the other, each a sentence. */
export function doubtsAbout(old: Schedule, later: Schedule, personsInCommon: number): readonly string[] {
  return [issuerDoubt(old, later), personsDoubt(old, later, personsInCommon), orderDoubt(old, later)].filter(
    (doubt) => doubt !== null,
  );
}

function issuerDoubt(old: Schedule, later: Schedule): string | null {
  const [a, b] = [old.issuer, later.issuer];
  if (a.cik !== null && b.cik !== null) {
    return a.cik === b.cik ? null : `The issuers differ: CIK ${a.cik} and CIK ${b.cik}.`;
  }
  if (a.cusips.some((cusip) => b.cusips.includes(cusip))) return null;
  if (a.name === null || b.name === null || likeness(nameKey(a.name), nameKey(b.name)) >= SAME_ISSUER)
    return null;
  return `The issuers seem to differ: ${a.name} and ${b.name.replace(/\.$/, "")}.`;
}

function personsDoubt(old: Schedule, later: Schedule, inCommon: number): string | null {
  if (inCommon > 0 || old.reportingPersons.length === 0 || later.reportingPersons.length === 0) return null;
  return "No reporting person is in both.";
}

function orderDoubt(old: Schedule, later: Schedule): string | null {
  const numbers = [old.amendmentNumber, later.amendmentNumber];
  const [first, second] = numbers;
  if (typeof first === "number" && typeof second === "number" && first > second) {
    return `Amendment No. ${first} was given as the earlier of the two, and No. ${second} as the later.`;
  }
  if (old.eventDate !== null && later.eventDate !== null && old.eventDate > later.eventDate) {
    return `The event of the earlier (${old.eventDate}) is after that of the later (${later.eventDate}).`;
  }
  return null;
}
