import { decimal } from "../../../base/decimal.ts";
import type { PlainDate } from "../../../base/plain-date.ts";
import type { Rational } from "../../../base/rational.ts";
import { dayFiled } from "../../../law/index.ts";
import { nameKey, withoutInitials } from "../../../model/person-name.ts";
import type { RuleMarked, Schedule } from "../../../model/schedule.ts";
import { type PrintedPercent, printedPercent } from "./printed-percent.ts";

/** What of a filing the judgement of its chain asks. Far smaller than its Schedule: a whole folder of filings fits. */
export interface FilingFacts {
  /** The files that hold it: several where one filing lies there as a submission and as its document. */
  readonly files: readonly string[];
  readonly form: string | null;
  readonly schedule: "13D" | "13G" | null;
  readonly isAmendment: boolean;
  readonly amendmentNumber: number | null;
  readonly accessionNumber: string | null;
  readonly previousAccessionNumber: string | null;
  readonly issuer: {
    readonly name: string | null;
    readonly ciks: readonly string[];
    readonly cusips: readonly string[];
  };
  readonly securityClass: string | null;
  readonly filerCiks: readonly string[];
  readonly persons: readonly PersonOnCover[];
  readonly event: PlainDate | null;
  readonly filed: FilingDate | null;
  /** The last date beside a signature: no filing is older, and many are younger. */
  readonly signed: PlainDate | null;
  readonly rules: readonly RuleMarked[];
  readonly previouslyOnSchedule13G: boolean;
  /** As the document tells of its own past. */
  readonly originallyFiled: PlainDate | null;
  readonly amendedBefore: readonly PlainDate[];
  /** It speaks of an initial public offering or of the class's registration. */
  readonly speaksOfNewClass: boolean;
  /** It speaks of an error that it mends. */
  readonly speaksOfError: boolean;
}

export interface PersonOnCover {
  readonly name: string;
  /** The form in which names are compared. */
  readonly key: string;
  readonly amount: Rational | null;
  readonly percent: PrintedPercent | null;
}

/** The day of a filing, and whether the header gives it or it follows from the time of acceptance. */
export interface FilingDate {
  readonly on: PlainDate;
  readonly by: "header" | "acceptance";
  readonly acceptedAt: string | null;
}

/**
 * Takes from a Schedule what {@link reviewFilings} asks, so that the rest of it need not be kept.
 *
 * @param file the name to tell the filing by
 * @param schedule what a reader made of it
 * @example
 * filingFacts("13d.txt", read(bytes)).event //=> "2024-03-04"
 */
export function filingFacts(file: string, schedule: Schedule): FilingFacts {
  const { form, issuer, submission, history, reportingPersons, signatures } = schedule;
  const subjects = submission?.subjects.flatMap(({ cik }) => cik ?? []) ?? [];
  const texts = Object.values(schedule.items).flatMap(({ text }) => text ?? []);
  const said = (words: RegExp): boolean => texts.some((text) => words.test(text));
  return {
    files: [file],
    form,
    schedule: form === null ? null : form.includes("13D") ? "13D" : "13G",
    isAmendment: form?.endsWith("/A") === true,
    amendmentNumber: schedule.amendmentNumber === 0 ? null : schedule.amendmentNumber,
    accessionNumber: submission?.accessionNumber ?? null,
    previousAccessionNumber: schedule.previousAccessionNumber,
    issuer: {
      name: issuer.name ?? submission?.subjects[0]?.name ?? null,
      ciks: [...new Set([...subjects, ...(issuer.cik === null ? [] : [issuer.cik])])],
      cusips: issuer.cusips,
    },
    securityClass: schedule.securityClass,
    filerCiks: [
      ...new Set([
        ...(submission?.filers.flatMap(({ cik }) => cik ?? []) ?? []),
        ...reportingPersons.flatMap(({ cik }) => cik ?? []),
      ]),
    ],
    persons: reportingPersons.map((person) => ({
      name: person.name,
      key: personKey(person.name),
      amount: person.aggregateAmountOwned === null ? null : decimal(person.aggregateAmountOwned),
      percent: printedPercent(person.percentOfClass),
    })),
    event: schedule.eventDate,
    filed: filingDate(schedule),
    signed:
      signatures
        .flatMap(({ date }) => date ?? [])
        .toSorted()
        .at(-1) ?? null,
    rules: schedule.rules,
    previouslyOnSchedule13G: schedule.previouslyOnSchedule13G === true,
    originallyFiled: history?.originallyFiled ?? null,
    amendedBefore: history?.amended ?? [],
    speaksOfNewClass: said(NEW_CLASS),
    speaksOfError: said(ERROR_MENDED),
  };
}

const NEW_CLASS = /\binitial public offering\b|\bform 8-a\b|\bregistration statement on form 10\b/i;
const ERROR_MENDED =
  /\btypographical\b|\binadvertent(?:ly)?\b|\bclerical error\b|\bto correct\b|\bcorrects\b/i;

/** A name of a cover or a header in any order of its words: "VRANOS MICHAEL W" and "Michael W. Vranos" are one. */
export const personKey = (name: string): string =>
  withoutInitials(nameKey(name.replace(/\s+\/[A-Z]{2,4}\/?\s*$/, "")))
    .split(" ")
    .toSorted()
    .join(" ");

function filingDate({ submission }: Schedule): FilingDate | null {
  if (submission === null) return null;
  const { filedOn, acceptedAt } = submission;
  if (filedOn !== null) return { on: filedOn, by: "header", acceptedAt };
  const on = acceptedAt === null ? null : dayFiled(acceptedAt);
  return on && { on, by: "acceptance", acceptedAt };
}
