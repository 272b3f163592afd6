import { type PlainDate, plainDate } from "../../../../base/plain-date.ts";
import { emptyItem, emptyReportingPerson, emptySchedule } from "../../../../model/empty-schedule.ts";
import type { Form, ReportingPerson, RuleMarked } from "../../../../model/schedule.ts";
import { type FilingFacts, filingFacts } from "../filing-facts.ts";

/** Filings for tests: `form` as "SC 13D/A 2", covers as "Fund LP 600000 6.0". */
export interface WrittenFiling {
  readonly form: string;
  readonly event?: string | null;
  readonly filed?: string | null;
  readonly accepted?: string;
  readonly signed?: string;
  readonly covers?: readonly string[];
  readonly rules?: readonly RuleMarked[];
  readonly issuer?: string;
  readonly cik?: string;
  readonly cusip?: string;
  readonly class?: string;
  readonly filer?: string;
  readonly accession?: string;
  readonly previous?: string;
  readonly text?: string;
  readonly was13G?: boolean;
  readonly originally?: string;
  readonly file?: string;
}

const date = (text: string | null | undefined): PlainDate | null => (text ? plainDate(text) : null);

export function filing(written: WrittenFiling): FilingFacts {
  const [, form, number] = /^(.*?)(?: (\d+))?$/.exec(written.form) ?? [];
  const filed = date(written.filed === undefined ? "2025-03-10" : written.filed);
  const party = (cik: string | undefined) =>
    cik === undefined
      ? []
      : [{ name: null, cik, form: null, fileNumber: null, irsNumber: null, stateOfIncorporation: null }];
  return filingFacts(written.file ?? `${written.form} ${filed}`, {
    ...emptySchedule,
    form: (form ?? null) as Form | null,
    amendmentNumber: number === undefined ? null : Number(number),
    previousAccessionNumber: written.previous ?? null,
    issuer: {
      name: written.issuer ?? "Example Corp.",
      cik: null,
      cusips: written.cusip === undefined ? [] : [written.cusip],
      address: null,
    },
    securityClass: written.class ?? "Common Stock",
    eventDate: date(written.event === undefined ? "2025-03-03" : written.event),
    rules: written.rules ?? [],
    previouslyOnSchedule13G: written.was13G ?? null,
    reportingPersons: (written.covers ?? ["Fund LP 600000 6.0"]).map(person),
    items: written.text ? { "4": { ...emptyItem, text: written.text } } : {},
    history: written.originally ? { text: "", originallyFiled: date(written.originally), amended: [] } : null,
    signatures: written.signed
      ? [
          {
            name: "Fund LP",
            by: null,
            title: null,
            date: date(written.signed),
            attorneyInFact: false,
            reportingPerson: null,
          },
        ]
      : [],
    submission:
      filed === null && written.accepted === undefined
        ? null
        : {
            accessionNumber: written.accession ?? null,
            form: null,
            filedOn: filed,
            acceptedAt: written.accepted ?? null,
            subjects: party(written.cik),
            filers: party(written.filer),
            groupMembers: [],
            documents: [],
          },
  });
}

function person(written: string): ReportingPerson {
  const [, name = "", amount, percent] = /^(.*) (\S+) (\S+)$/.exec(written) ?? [];
  const given = (text: string | undefined): string | null =>
    text === undefined || text === "?" ? null : text;
  return {
    ...emptyReportingPerson,
    name,
    aggregateAmountOwned: given(amount),
    percentOfClass: given(percent),
  };
}
