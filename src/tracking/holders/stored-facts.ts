import { decimal } from "../../base/decimal.ts";
import { type PlainDate, plainDate } from "../../base/plain-date.ts";
import { dayFiled } from "../../law/index.ts";
import type { RuleMarked } from "../../model/schedule.ts";
import { type FilingFacts, personKey } from "../../questions/due/filings/filing-facts.ts";
import { printedPercent } from "../../questions/due/filings/printed-percent.ts";
import type { StoredCover, StoredFiling } from "../../store/queries/issuer-filings.ts";

/** What the chains ask of a filing, from the tables alone: its document need not be unpacked. */
export function storedFacts(filing: StoredFiling): FilingFacts {
  const { form, covers, parties } = filing;
  const ciksOf = (role: string): readonly string[] =>
    parties.flatMap((party) => (party.role === role ? [party.cik] : []));
  return {
    files: [keyOf(filing)],
    form,
    schedule: form === null ? null : form.includes("13D") ? "13D" : "13G",
    isAmendment: form?.endsWith("/A") === true,
    amendmentNumber: filing.amendment_number === 0 ? null : filing.amendment_number,
    accessionNumber: filing.accession,
    previousAccessionNumber: filing.previous_accession,
    issuer: {
      name: filing.issuer_name,
      ciks: distinct([...ciksOf("subject"), ...(filing.issuer_cik === null ? [] : [filing.issuer_cik])]),
      cusips: filing.cusips,
    },
    securityClass: filing.security_class,
    filerCiks: distinct([...ciksOf("filer"), ...covers.flatMap(({ cik }) => cik ?? [])]),
    persons: covers.map((cover) => ({
      name: cover.name,
      key: personKey(cover.name),
      amount: cover.aggregate === null ? null : decimal(cover.aggregate),
      percent: printedPercent(percentAsPrinted(cover)),
    })),
    event: day(filing.event_date),
    filed: filedOf(filing),
    signed: day(filing.signed_on),
    rules: filing.rules as readonly RuleMarked[],
    previouslyOnSchedule13G: false,
    originallyFiled: null,
    amendedBefore: [],
    speaksOfNewClass: false,
    speaksOfError: false,
  };
}

/** By what a filing is told from others, whenever and in whatever order they came in. */
export const keyOf = ({ accession, name, raw }: StoredFiling): string =>
  accession ?? `${name} (${raw.slice(0, 8)})`;

/** The day of filing as an index or a header gives it. */
export function filedOf({ filed_on, accepted_at }: StoredFiling): FilingFacts["filed"] {
  const on = day(filed_on);
  if (on !== null) return { on, by: "header", acceptedAt: accepted_at };
  const accepted = accepted_at === null ? null : dayFiled(accepted_at);
  return accepted && { on: accepted, by: "acceptance", acceptedAt: accepted_at };
}

export const percentAsPrinted = ({ percent, percent_is_below }: StoredCover): string | null =>
  percent === null ? null : percent_is_below ? `<${percent}` : percent;

const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text));

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
