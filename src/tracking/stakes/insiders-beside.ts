import type { PlainDate } from "../../base/plain-date.ts";
import type { InsiderReport, InsiderRow } from "../../model/insider-report.ts";
import type { Database } from "../../store/index.ts";
import { type StoredInsiderReport, storedInsiderReports } from "../../store/queries/stored-documents.ts";

/** What a holder's newest Form 3, 4 or 5 says, beside the stake. */
export interface InsiderBeside {
  readonly owner: string;
  readonly cik: string;
  readonly form: InsiderReport["form"];
  readonly period: PlainDate | null;
  readonly filedOn: string | null;
  readonly accession: string | null;
  /** How many reports of this owner on this issuer there are up to then. */
  readonly reports: number;
  /** What is held after the last row of each title and way of holding, in the order of the form. */
  readonly holdings: readonly InsiderHolding[];
}

export interface InsiderHolding {
  readonly title: string | null;
  /** Of Table II: rights, not shares. */
  readonly isDerivative: boolean;
  readonly sharesAfter: string | null;
  readonly ownership: "D" | "I" | null;
  readonly nature: string | null;
}

/** The Forms 3, 4 and 5 of persons on an issuer, by CIK, up to a date: who they are is not guessed from names. */
export async function insidersBeside(
  database: Database,
  issuers: readonly number[],
  ciks: readonly string[],
  until: PlainDate | null,
): Promise<readonly InsiderBeside[]> {
  if (ciks.length === 0) return [];
  const stored = await storedInsiderReports(database, issuers, ciks, until ?? "9999-12-31");
  return ciks.flatMap((cik) => {
    const own = stored.filter(({ report }) => report.owners.some((owner) => owner.cik === cik));
    const newest = own.at(-1);
    return newest === undefined ? [] : [besideOf(cik, newest, own.length)];
  });
}

function besideOf(
  cik: string,
  { report, accession, filedOn }: StoredInsiderReport,
  reports: number,
): InsiderBeside {
  const { form, periodOfReport, owners, nonDerivative, derivative } = report;
  return {
    owner: owners.find((owner) => owner.cik === cik)?.name ?? cik,
    cik,
    form,
    period: periodOfReport,
    filedOn,
    accession,
    reports,
    holdings: [...lastOf(nonDerivative, false), ...lastOf(derivative, true)],
  };
}

/** Each row tells what is held after it, so the last of a title and way of holding is what is left. */
function lastOf(rows: readonly InsiderRow[], isDerivative: boolean): readonly InsiderHolding[] {
  const last = new Map<string, InsiderHolding>();
  for (const { title, sharesAfter, ownership, natureOfOwnership } of rows) {
    const holding = {
      title: title.value,
      isDerivative,
      sharesAfter: sharesAfter.value,
      ownership: ownership.value,
      nature: natureOfOwnership.value,
    };
    last.set(JSON.stringify([title.value, ownership.value, natureOfOwnership.value]), holding);
  }
  return [...last.values()];
}
