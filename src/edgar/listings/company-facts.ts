import { type PlainDate, plainDate } from "../../base/plain-date.ts";
import { listIn, recordIn, textIn } from "./json-values.ts";
import { accessionIn, tenDigits } from "./listed-filing.ts";

/** So many shares outstanding, as one report of the issuer's says. A later report may say it again, or otherwise. */
export interface SharesOutstanding {
  /** `dei:EntityCommonStockSharesOutstanding` (the cover of a report) or `us-gaap:CommonStockSharesOutstanding` (its balance sheet). */
  readonly concept: string;
  readonly on: PlainDate;
  /** Decimal. */
  readonly shares: string;
  /** The report that says so. */
  readonly accession: string | null;
  readonly form: string | null;
  readonly filedOn: PlainDate | null;
  /** `CY2024Q2I`, where the SEC took the fact into its frame for that date. */
  readonly frame: string | null;
}

/** An issuer and what it has reported of its shares outstanding, by date. */
export interface CompanyFacts {
  readonly cik: string;
  readonly name: string;
  readonly outstanding: readonly SharesOutstanding[];
}

const CONCEPTS = [
  ["dei", "EntityCommonStockSharesOutstanding"],
  ["us-gaap", "CommonStockSharesOutstanding"],
] as const;

/**
 * Reads the shares outstanding out of `data.sec.gov/api/xbrl/companyfacts/CIK##########.json`. The file holds facts of the
 * whole issuer alone: counts by class of stock are not in it, so an issuer with several classes may have none.
 *
 * @returns by date, the report that was filed first before the others; `null` where the document is not of this kind
 */
export function readCompanyFacts(json: unknown): CompanyFacts | null {
  const document = recordIn(json);
  const cik = tenDigits(textIn(document?.cik) ?? "");
  const facts = recordIn(document?.facts);
  if (document === null || cik === null || facts === null) return null;
  const outstanding = CONCEPTS.flatMap(([taxonomy, concept]) => {
    const units = recordIn(recordIn(recordIn(facts[taxonomy])?.[concept])?.units);
    return listIn(units?.shares).flatMap((fact) => factOf(`${taxonomy}:${concept}`, fact) ?? []);
  });
  return {
    cik,
    name: textIn(document.entityName) ?? `CIK ${cik}`,
    outstanding: outstanding.toSorted(byDate),
  };
}

const byDate = (a: SharesOutstanding, b: SharesOutstanding): number =>
  compare(a.on, b.on) || compare(a.filedOn ?? "", b.filedOn ?? "");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function factOf(concept: string, value: unknown): SharesOutstanding | null {
  const fact = recordIn(value);
  const on = plainDate(textIn(fact?.end) ?? "");
  const shares = textIn(fact?.val) ?? "";
  if (on === null || !/^\d{1,18}(?:\.\d{1,6})?$/.test(shares)) return null;
  return {
    concept,
    on,
    shares,
    accession: accessionIn(textIn(fact?.accn) ?? ""),
    form: textIn(fact?.form),
    filedOn: plainDate(textIn(fact?.filed) ?? ""),
    frame: textIn(fact?.frame),
  };
}
