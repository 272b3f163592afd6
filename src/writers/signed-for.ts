import type { Signature } from "../model/schedule.ts";

/** Under whose name a signature stands: the reporting person's, spelt as it was signed. */
export function signedFor({ name, reportingPerson }: Signature): string {
  if (reportingPerson === null) return name;
  return letters(name) === letters(reportingPerson) ? name : reportingPerson;
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
