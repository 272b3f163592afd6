import { sql } from "kysely";
import type { Database } from "../database.ts";

/**
 * Which bytes need not be read: a filing has them, and this reader has read it, or they are an earlier version of a
 * filing whose later version is known.
 *
 * @param hashes SHA-256 of the bytes
 * @param reader the reader that would read them
 * @returns the hashes, hexadecimal
 */
export async function readAlready(
  { sql: db }: Database,
  hashes: readonly Uint8Array[],
  reader: string,
): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set();
  const { rows } = await sql<{ readonly raw: string }>`
    select distinct encode(v.raw_sha256, 'hex') as raw
    from filing_raw v join filing f on f.id = v.filing_id
    where v.raw_sha256 = any(${hashes.map((hash) => Buffer.from(hash))}::bytea[])
      and (f.raw_sha256 <> v.raw_sha256
        or exists (select from schedule s where s.filing_id = f.id and s.is_current and s.reader = ${reader})
        or exists (select from insider_report i where i.filing_id = f.id and i.reader = ${reader}))`.execute(
    db,
  );
  return new Set(rows.map(({ raw }) => raw));
}

/** A filing's bytes, as they are to be read. */
export interface BytesOfFiling {
  readonly filingId: number;
  readonly accession: string | null;
  readonly name: string;
  readonly sha256: string;
  readonly deflated: Uint8Array;
}

/** The current bytes of filings; those whose bytes are not here are left out. */
export async function bytesOfFilings(
  { sql: db }: Database,
  ids: readonly number[],
): Promise<readonly BytesOfFiling[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<BytesOfFiling>`
    select f.id as "filingId", f.accession, f.name, encode(f.raw_sha256, 'hex') as sha256, r.bytes as deflated
    from filing f join raw r on r.sha256 = f.raw_sha256
    where f.id = any(${ids}::bigint[]) order by f.id`.execute(db);
  return rows;
}

/**
 * Filings with bytes that this reader has not read, in order of their numbers, page by page.
 *
 * @param after the last number of the page before, 0 for the first
 */
export async function filingsNotReadBy(
  { sql: db }: Database,
  reader: string,
  after: number,
  most: number,
): Promise<readonly { readonly id: number; readonly sha256: string }[]> {
  const { rows } = await sql<{ readonly id: number; readonly sha256: string }>`
    select f.id, encode(f.raw_sha256, 'hex') as sha256 from filing f
    where f.id > ${after} and f.raw_sha256 is not null
      and not exists (select from schedule s where s.filing_id = f.id and s.is_current and s.reader = ${reader})
      and not exists (select from insider_report i where i.filing_id = f.id and i.reader = ${reader})
    order by f.id limit ${most}`.execute(db);
  return rows;
}

/** Those of some filings whose bytes are not here yet. */
export async function filingsWithoutBytes(
  { sql: db }: Database,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ readonly id: number }>`
    select id from filing where id = any(${ids}::bigint[]) and raw_sha256 is null`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
