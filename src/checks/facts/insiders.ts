import type { InsiderOwner, InsiderReport } from "../../model/insider-report.ts";
import { isEntityName, nameKey, withoutInitials } from "../../model/person-name.ts";
import type { Schedule } from "../../model/schedule.ts";

/** A reporting person of a schedule as the owner of a Form 3, 4 or 5 on the same issuer. */
export interface Insider {
  readonly report: InsiderReport;
  readonly owner: InsiderOwner;
  /** Index into `reportingPersons`. */
  readonly person: number;
}

type Reports = readonly InsiderReport[];

const known = new WeakMap<Schedule, WeakMap<Reports, readonly Insider[]>>();

/** The Forms 3, 4 and 5 of a schedule's persons on its issuer: one entry for each owner who is one of them. */
export function insidersIn(schedule: Schedule, reports: Reports): readonly Insider[] {
  const before = known.get(schedule) ?? new WeakMap<Reports, readonly Insider[]>();
  known.set(schedule, before);
  const found = before.get(reports) ?? findInsiders(schedule, reports);
  before.set(reports, found);
  return found;
}

function findInsiders(schedule: Schedule, reports: Reports): readonly Insider[] {
  const persons = schedule.reportingPersons.map(({ name, cik }) => nameOf(name, cik));
  return reports
    .filter((report) => isSameIssuer(schedule, report))
    .flatMap((report) =>
      report.owners.flatMap((owner) => {
        const named = nameOf(owner.name ?? "", owner.cik);
        const person = persons.findIndex((one) => isSamePerson(one, named));
        return person < 0 ? [] : [{ report, owner, person }];
      }),
    );
}

/**
 * Of many Forms 3, 4 and 5 those that belong to a schedule: on its issuer, by CIK or by name, and by one of its
 * reporting persons. EDGAR writes an individual's last name first, so names are compared by their words in any order.
 *
 * @example
 * insiderReportsOf(schedule, reports).map(({ form }) => form) //=> ["3", "4", "4"]
 */
export const insiderReportsOf = (schedule: Schedule, reports: Reports): Reports => [
  ...new Set(insidersIn(schedule, reports).map(({ report }) => report)),
];

/** Whether any of the reports is on the schedule's issuer, by whomever: otherwise nothing can be missed among them. */
export const hasReportOnIssuer = (schedule: Schedule, reports: Reports): boolean =>
  reports.some((report) => isSameIssuer(schedule, report));

function isSameIssuer({ issuer, submission }: Schedule, report: InsiderReport): boolean {
  const ciks = [issuer.cik, ...(submission?.subjects ?? []).map(({ cik }) => cik)].filter(
    (cik) => cik !== null,
  );
  if (ciks.length > 0 && report.issuer.cik !== null) return ciks.includes(report.issuer.cik);
  if (issuer.name === null || report.issuer.name === null) return false;
  return nameKey(issuer.name) === nameKey(report.issuer.name);
}

/** A name in the forms in which it is compared. */
interface ComparedName {
  readonly cik: string | null;
  readonly isEntity: boolean;
  readonly words: string;
  /** Without initials and the numbers of generations, which one of two forms often leaves out. */
  readonly fullWords: string;
}

function nameOf(name: string, cik: string | null): ComparedName {
  const key = nameKey(name);
  const full = withoutInitials(key)
    .split(" ")
    .filter((word) => word.length > 1 && !/^(?:JR|SR|II|III|IV)$/.test(word));
  return { cik, isEntity: isEntityName(name), words: sorted(key.split(" ")), fullWords: sorted(full) };
}

const sorted = (words: readonly string[]): string => [...words].sort().join(" ");

function isSamePerson(a: ComparedName, b: ComparedName): boolean {
  if (a.cik !== null && b.cik !== null) return a.cik === b.cik;
  if (a.words === "" || b.words === "") return false;
  if (a.words === b.words) return true;
  return !a.isEntity && !b.isEntity && a.fullWords === b.fullWords && a.fullWords.includes(" ");
}
