import { plainDate } from "../../base/plain-date.ts";
import { listIn, recordIn, textIn, textsIn } from "./json-values.ts";
import { accessionIn, type ListedFiling, submissionPath, tenDigits } from "./listed-filing.ts";

/** A company or a filer as EDGAR's submissions file tells of it. */
export interface CompanyFilings {
  readonly cik: string;
  readonly name: string;
  readonly tickers: readonly string[];
  readonly formerNames: readonly string[];
  readonly filings: readonly ListedFiling[];
  /** Names of the files with older filings, to be fetched beside this one. */
  readonly olderFiles: readonly string[];
}

/**
 * Reads `data.sec.gov/submissions/CIK##########.json`: parallel columns of the thousand or more latest filings. The time of
 * acceptance that it gives is not taken: it is in one zone for some companies and in another for others.
 *
 * @returns `null` where the document is not of this kind
 */
export function readCompanyFilings(
  json: unknown,
  isWanted: (form: string) => boolean,
): CompanyFilings | null {
  const company = recordIn(json);
  const cik = tenDigits(textIn(company?.cik) ?? "");
  const filings = recordIn(company?.filings);
  const recent = recordIn(filings?.recent);
  if (!company || cik === null || !recent) return null;
  const name = textIn(company.name) ?? `CIK ${cik}`;
  return {
    cik,
    name,
    tickers: textsIn(company.tickers),
    formerNames: listIn(company.formerNames).flatMap((former) => textIn(recordIn(former)?.name) ?? []),
    filings: readFilingColumns(recent, cik, name, isWanted),
    olderFiles: listIn(filings?.files).flatMap((file) => textIn(recordIn(file)?.name) ?? []),
  };
}

/** Reads the bare columns of one of the files with older filings. */
export function readFilingColumns(
  json: unknown,
  cik: string,
  name: string,
  isWanted: (form: string) => boolean,
): readonly ListedFiling[] {
  const columns = recordIn(json);
  const accessions = listIn(columns?.accessionNumber);
  const forms = listIn(columns?.form);
  const dates = listIn(columns?.filingDate);
  return accessions.flatMap((value, n) => {
    const accession = accessionIn(textIn(value) ?? "");
    const form = textIn(forms[n]) ?? "";
    if (accession === null || !isWanted(form)) return [];
    const filedOn = plainDate(textIn(dates[n]) ?? "");
    return [
      {
        accession,
        form,
        filedOn,
        path: submissionPath(cik, accession),
        parties: [{ cik, name, role: null }],
      },
    ];
  });
}
