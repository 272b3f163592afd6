import { sql } from "kysely";
import { nameKey } from "../../model/person-name.ts";
import type { Database } from "../database.ts";

/** An issuer that words may mean. */
export interface FoundIssuer {
  readonly id: number;
  readonly cik: string | null;
  readonly name: string;
}

const MOST_FOUND = 200;

/**
 * Finds the issuers that words mean: a CIK, a CUSIP, a ticker, a whole name, or else names that hold all the words. The
 * first of these that finds somebody decides.
 *
 * @example
 * await findIssuers(database, "0001999777")
 */
export async function findIssuers(database: Database, words: string): Promise<readonly FoundIssuer[]> {
  const text = words.trim();
  const tries = [
    /^(?:cik\s*)?\d{1,10}$/i.test(text) ? byCik(text.replace(/\D/g, "").padStart(10, "0")) : null,
    /^(?=.*\d)[0-9A-Z]{8,9}$/i.test(text) ? byCusip(text.toUpperCase()) : null,
    /^[A-Z][A-Z.-]{0,9}$/i.test(text) ? byTicker(text.toUpperCase()) : null,
    byName(nameKey(text)),
    byWords(nameKey(text)),
  ];
  for (const where of tries) {
    if (where === null) continue;
    const { rows } = await sql<FoundIssuer>`select i.id, i.cik, i.name from issuer i where ${where}
      order by i.cik nulls last, i.name_key, i.id limit ${MOST_FOUND}`.execute(database.sql);
    if (rows.length > 0) return rows;
  }
  return [];
}

/**
 * The issuers with all that may be the same ones: those that share a CUSIP or a name with them. Who is who is decided
 * from what their filings say, so that it does not rest on which came first.
 */
export async function withRelatives(
  { sql: db }: Database,
  ids: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    with recursive relative (id) as (
      select unnest(${ids}::bigint[])
      union
      select other.issuer_id from relative r
        join issuer_name mine on mine.issuer_id = r.id
        join issuer_name other on other.name_key = mine.name_key and other.issuer_id <> r.id)
    select id from relative order by id limit ${MOST_FOUND}`.execute(db);
  return rows.map(({ id }) => id);
}

const byCik = (cik: string) => sql`i.cik = ${cik}`;
const byCusip = (cusip: string) =>
  sql`i.id in (select issuer_id from issuer_cusip where cusip in (${cusip}, left(${cusip}, 8)) or cusip like ${`${cusip.slice(0, 8)}_`})`;
const byTicker = (ticker: string) =>
  sql`i.cik in (select cik from ticker where ticker in (${ticker}, ${ticker.replaceAll(".", "-")}))`;
const byName = (key: string) =>
  sql`i.id in (select issuer_id from issuer_name where name_key = ${key} union select id from issuer where name_key = ${key})`;
const byWords = (key: string) =>
  sql`i.id in (select issuer_id from issuer_name where to_tsvector('simple', name_key) @@ plainto_tsquery('simple', ${key}))`;
