import { UserError } from "../../base/user-error.ts";
import { byClass, byIssuer, type Chain } from "../../questions/due/filings/chains.ts";
import type { FilingFacts } from "../../questions/due/filings/filing-facts.ts";
import type { Database } from "../../store/index.ts";
import { type FoundIssuer, findIssuers, withRelatives } from "../../store/queries/find-issuers.ts";
import { filingsOnIssuers, type StoredCover, type StoredFiling } from "../../store/queries/issuer-filings.ts";
import { filerChains } from "./filer-chains.ts";
import { keyOf, storedFacts } from "./stored-facts.ts";

/** All filings on one class of an issuer, by groups of filers, with the rows that they came from. */
export interface ClassFilings {
  readonly issuer: { readonly name: string; readonly cik: string | null };
  readonly issuerIds: readonly number[];
  readonly securityClass: string | null;
  readonly chains: readonly Chain[];
  readonly stored: ReadonlyMap<string, StoredFiling>;
}

/** Which issuer is meant, or who all may be. */
export async function issuersMeant(database: Database, words: string): Promise<readonly FoundIssuer[]> {
  const found = await findIssuers(database, words);
  const known = new Set(found.flatMap(({ cik }) => cik ?? []));
  if (found.length === 0)
    throw new UserError(
      `no issuer in the database is "${words}"; give its name, ticker, CIK or CUSIP, or take its filings in with "beneficial ingest"`,
    );
  if (known.size > 1) {
    const named = found.slice(0, 8).map(({ name, cik }) => `${name} (CIK ${cik ?? "unknown"})`);
    const more = found.length > 8 ? ` and ${found.length - 8} more` : "";
    throw new UserError(`"${words}" may be ${named.join(", ")}${more}; give the CIK of one`);
  }
  return found;
}

/**
 * The classes of an issuer on which schedules were filed, the one with the newest filings first.
 *
 * @param issuers rows of the database that were asked for
 */
export async function classesOf(
  database: Database,
  issuers: readonly FoundIssuer[],
): Promise<readonly ClassFilings[]> {
  const relatives = await withRelatives(
    database,
    issuers.map(({ id }) => id),
  );
  const filings = await filingsOnIssuers(database, relatives);
  const stored = new Map(filings.map((filing) => [keyOf(filing), filing]));
  return byIssuer(filings.map(storedFacts))
    .filter((ofIssuer) => isAsked(ofIssuer, issuers, stored))
    .flatMap((ofIssuer) =>
      byClass(ofIssuer).map((ofClass) => ({
        issuer: named(ofIssuer),
        issuerIds: relatives,
        securityClass: last(
          ofClass.flatMap(({ securityClass }) => securityClass?.replace(/\s+/g, " ") ?? []),
        ),
        chains: filerChains(ofClass),
        stored,
      })),
    )
    .toSorted((a, b) => newest(b).localeCompare(newest(a)));
}

/** The row that a filing came from. */
export function storedOf({ stored }: ClassFilings, { files }: FilingFacts): StoredFiling {
  const found = stored.get(files[0] ?? "");
  if (found === undefined) throw new Error(`a filing is not among those asked for: ${files.join(", ")}`);
  return found;
}

export const coverOf = (of: ClassFilings, filing: FilingFacts, cover: number): StoredCover | null =>
  storedOf(of, filing).covers[cover] ?? null;

/** Of namesakes only those asked for: by CIK where it is known, otherwise by a filing that is the issuer's. */
function isAsked(
  ofIssuer: Chain,
  asked: readonly FoundIssuer[],
  stored: ReadonlyMap<string, StoredFiling>,
): boolean {
  const ciks = new Set(asked.flatMap(({ cik }) => cik ?? []));
  const own = ofIssuer.flatMap(({ issuer }) => issuer.ciks);
  if (own.length > 0 && ciks.size > 0) return own.some((cik) => ciks.has(cik));
  const ids = new Set(asked.map(({ id }) => id));
  return ofIssuer.some(({ files }) => files.some((file) => ids.has(stored.get(file)?.issuer_id ?? 0)));
}

function named(ofIssuer: Chain): ClassFilings["issuer"] {
  const ordered = ofIssuer.toSorted((a, b) => (day(a) < day(b) ? -1 : 1));
  return {
    name: last(ordered.flatMap(({ issuer }) => issuer.name ?? [])) ?? "an issuer without a name",
    cik: last(ordered.flatMap(({ issuer }) => issuer.ciks)),
  };
}

const newest = ({ chains }: ClassFilings): string =>
  chains
    .flat()
    .map(day)
    .reduce((a, b) => (a > b ? a : b), "");
const day = ({ filed, signed, event }: FilingFacts): string => filed?.on ?? signed ?? event ?? "";
const last = <T>(items: readonly T[]): T | null => items.at(-1) ?? null;
