import { decimal } from "../../base/decimal.ts";
import type { Finding } from "../../model/finding.ts";
import { nameKey } from "../../model/person-name.ts";
import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import type { NamedIssuer } from "./resolve-issuers.ts";

/** The issuer as the cover page and the submission's header name it; `null` where neither does. */
export function issuerOf({ issuer, submission }: Schedule): NamedIssuer | null {
  const subject = submission?.subjects[0];
  const cik = issuer.cik ?? subject?.cik ?? null;
  const name = issuer.name ?? subject?.name ?? null;
  const cusips = issuer.cusips
    .map((cusip) => cusip.toUpperCase())
    .filter((cusip) => /^(?!0+$)[0-9A-Z]{8,9}$/.test(cusip));
  if (cik === null && name === null && cusips.length === 0) return null;
  const shown = name ?? `CIK ${cik ?? "unknown"}`;
  return { cik, name: shown, nameKey: nameKey(shown) || shown, cusips: [...new Set(cusips)] };
}

/** The issuer's CIK and name as they stand in the document, or else in the submission's header. */
export const issuerAsNamed = ({ issuer, submission }: Schedule) => ({
  issuer_cik: issuer.cik ?? submission?.subjects[0]?.cik ?? null,
  issuer_name: issuer.name ?? submission?.subjects[0]?.name ?? null,
});

export const lastSignature = ({ signatures }: Schedule): string | null =>
  signatures
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1) ?? null;

/** The persons of the cover pages; a CIK that the page does not give is taken from the filer of that name in the header. */
export function personsOf({
  reportingPersons,
  submission,
}: Schedule): readonly { readonly name: string; readonly cik: string | null }[] {
  const filers = submission?.filers ?? [];
  return reportingPersons.map(({ name, cik }) => {
    if (cik !== null) return { name, cik };
    const fitting = filers.filter(
      (filer) => filer.cik !== null && wordsKey(filer.name ?? "") === wordsKey(name),
    );
    return { name, cik: fitting.length === 1 ? (fitting[0]?.cik ?? null) : null };
  });
}

/** EDGAR writes individuals last name first: the words in any order. */
const wordsKey = (name: string): string =>
  nameKey(name.replace(/\s\/[A-Z]{2,4}\/?\s*$/, ""))
    .split(" ")
    .sort()
    .join(" ");

export const coverRows = ({ reportingPersons }: Schedule, scheduleId: number) =>
  reportingPersons.map((person: ReportingPerson, position) => ({
    schedule_id: scheduleId,
    position,
    name: person.name,
    member_of_group: person.memberOfGroup,
    citizenship: person.citizenship,
    sole_voting: amount(person.soleVotingPower),
    shared_voting: amount(person.sharedVotingPower),
    sole_dispositive: amount(person.soleDispositivePower),
    shared_dispositive: amount(person.sharedDispositivePower),
    aggregate: amount(person.aggregateAmountOwned),
    percent: amount(person.percentOfClass?.replace("<", "") ?? null),
    percent_is_below: person.percentOfClass?.startsWith("<") ?? false,
    types: person.types,
  }));

/** What is no number stays in the document and is `null` in the table. */
const amount = (text: string | null): string | null => (text !== null && decimal(text) ? text : null);

export const itemRows = ({ items }: Schedule, scheduleId: number) =>
  Object.entries(items).flatMap(([item, { heading, text, parts }]) => {
    const words = text ?? Object.values(parts).join("\n\n");
    return words === "" ? [] : [{ schedule_id: scheduleId, item, heading, text: words }];
  });

export const problemRows = ({ problems }: Schedule, scheduleId: number) =>
  problems.map(({ code, message, place }) => ({
    schedule_id: scheduleId,
    code,
    message,
    line: place?.line ?? null,
  }));

export const findingRows = (findings: readonly Finding[], scheduleId: number) =>
  findings.map((finding) => ({
    schedule_id: scheduleId,
    check_id: finding.check,
    severity: finding.severity,
    outcome: finding.outcome,
    who: finding.who,
    message: finding.message,
    document: finding,
  }));
