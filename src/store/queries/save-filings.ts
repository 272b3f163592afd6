import { sql } from "kysely";
import type { Database } from "../database.ts";
import { hex, records } from "./records.ts";
import { inTransaction, type Transaction } from "./transaction.ts";

/** A filing as it is known from an index, a feed or its bytes. */
export interface KnownFiling {
  /** `null` for a document that came without its submission: it is known by its bytes then. */
  readonly accession: string | null;
  readonly name: string;
  readonly source: "file" | "archive" | "edgar";
  readonly form: string | null;
  readonly filedOn: string | null;
  readonly acceptedAt: string | null;
  readonly parties: readonly KnownParty[];
  /** The bytes, deflated, where they are at hand. */
  readonly raw: RawBytes | null;
}

export interface KnownParty {
  readonly role: "subject" | "filer" | "listed";
  readonly cik: string;
  readonly name: string;
  readonly fileNumber: string | null;
}

export interface RawBytes {
  readonly sha256: Uint8Array;
  readonly size: number;
  readonly deflated: Uint8Array;
}

/** What became of a filing that was saved. */
export interface SavedFiling {
  readonly id: number;
  /** It was not known before. */
  readonly isNew: boolean;
  /** Other bytes were known under this accession number: both versions are kept, and the newer is read. */
  readonly isOtherVersion: boolean;
}

/**
 * Saves filings and their bytes, each once: by accession number, or by its bytes where it has none. What is known
 * already is completed and never emptied. Of two versions of one accession number the one that came last is current; a
 * version that was seen before changes nothing.
 *
 * @returns one for each filing given, in the same order
 */
export async function saveFilings(
  { sql: db }: Database,
  filings: readonly KnownFiling[],
): Promise<readonly SavedFiling[]> {
  if (filings.length === 0) return [];
  return inTransaction(db, async (trx) => {
    await saveBytes(trx, filings);
    const rows = filings.map(rowOf);
    const before = await knownBefore(trx, rows);
    const ids = new Map([
      ...(await insertByAccession(
        trx,
        rows.filter(({ accession }) => accession !== null),
      )),
      ...(await insertByBytes(
        trx,
        rows.filter(({ accession, raw }) => accession === null && raw !== null),
      )),
    ]);
    const versions = new Map(before.map(({ n, raws }) => [keyOf(rows[n]), new Set(raws)]));
    const saved = rows.map((row) => {
      const key = keyOf(row);
      const id = ids.get(key);
      if (id === undefined) throw new Error(`a filing was not saved: ${row.accession ?? row.name}`);
      const known = versions.get(key);
      const isOtherVersion = row.raw !== null && known !== undefined && known.size > 0 && !known.has(row.raw);
      versions.set(key, new Set([...(known ?? []), ...(row.raw === null ? [] : [row.raw])]));
      return { id, isNew: known === undefined, isOtherVersion };
    });
    await saveVersions(trx, rows, saved);
    await saveParties(trx, filings, saved);
    return saved;
  });
}

interface Row {
  readonly n: number;
  readonly accession: string | null;
  readonly name: string;
  readonly source: string;
  readonly form: string | null;
  readonly filed_on: string | null;
  readonly accepted_at: string | null;
  /** The hash of the bytes, hexadecimal. */
  readonly raw: string | null;
}

const COLUMNS =
  "n int, accession text, name text, source text, form text, filed_on date, accepted_at text, raw text";

const rowOf = (filing: KnownFiling, n: number): Row => ({
  n,
  accession: filing.accession,
  name: filing.name,
  source: filing.source,
  form: filing.form,
  filed_on: filing.filedOn,
  accepted_at: filing.acceptedAt,
  raw: filing.raw && hex(filing.raw.sha256),
});

const keyOf = (row: Row | undefined): string => row?.accession ?? row?.raw ?? "";

/** In one order everywhere, so that two writers wait for each other and never in a circle. */
async function saveBytes(trx: Transaction, filings: readonly KnownFiling[]): Promise<void> {
  const raws = new Map(filings.flatMap(({ raw }) => (raw ? [[hex(raw.sha256), raw] as const] : [])));
  if (raws.size === 0) return;
  const sorted = [...raws].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, raw]) => raw);
  await sql`insert into raw (sha256, size, bytes)
    select * from unnest(${sorted.map(({ sha256 }) => Buffer.from(sha256))}::bytea[],
      ${sorted.map(({ size }) => size)}::int[], ${sorted.map(({ deflated }) => Buffer.from(deflated))}::bytea[])
    on conflict do nothing`.execute(trx);
}

interface Before {
  readonly n: number;
  /** The versions that were seen. */
  readonly raws: readonly string[];
}

async function knownBefore(trx: Transaction, rows: readonly Row[]): Promise<readonly Before[]> {
  const { rows: found } = await sql<Before>`
    with known as (
      select r.n, f.id from ${records(rows, COLUMNS)} join filing f on f.accession = r.accession
      union all
      select r.n, f.id from ${records(rows, COLUMNS)}
        join filing f on f.accession is null and f.raw_sha256 = decode(r.raw, 'hex')
      where r.accession is null)
    select k.n, array(
      select encode(v.raw_sha256, 'hex') from filing_raw v where v.filing_id = k.id) as raws
    from known k`.execute(trx);
  return found;
}

async function insertByAccession(
  trx: Transaction,
  rows: readonly Row[],
): Promise<readonly (readonly [string, number])[]> {
  if (rows.length === 0) return [];
  const { rows: saved } = await sql<{ readonly id: number; readonly accession: string }>`
    insert into filing (accession, name, source, form, filed_on, accepted_at, raw_sha256)
    select distinct on (accession) accession, name, source, form, filed_on, accepted_at, decode(raw, 'hex')
    from ${records(rows, COLUMNS)}
    order by accession, raw is null, n desc
    on conflict (accession) do update set
      form = coalesce(excluded.form, filing.form),
      filed_on = coalesce(excluded.filed_on, filing.filed_on),
      accepted_at = coalesce(excluded.accepted_at, filing.accepted_at),
      raw_sha256 = case
        when filing.raw_sha256 is not null and exists (
          select from filing_raw v where v.filing_id = filing.id and v.raw_sha256 = excluded.raw_sha256)
        then filing.raw_sha256 else coalesce(excluded.raw_sha256, filing.raw_sha256) end
    returning id, accession`.execute(trx);
  return saved.map(({ id, accession }) => [accession, id] as const);
}

async function insertByBytes(
  trx: Transaction,
  rows: readonly Row[],
): Promise<readonly (readonly [string, number])[]> {
  if (rows.length === 0) return [];
  const { rows: saved } = await sql<{ readonly id: number; readonly raw: string }>`
    insert into filing (name, source, form, filed_on, raw_sha256)
    select distinct on (raw) name, source, form, filed_on, decode(raw, 'hex') from ${records(rows, COLUMNS)}
    order by raw, n
    on conflict (raw_sha256) where accession is null do update set form = coalesce(excluded.form, filing.form)
    returning id, encode(raw_sha256, 'hex') as raw`.execute(trx);
  return saved.map(({ id, raw }) => [raw, id] as const);
}

async function saveVersions(
  trx: Transaction,
  rows: readonly { readonly raw: string | null }[],
  saved: readonly SavedFiling[],
): Promise<void> {
  const versions = rows.flatMap(({ raw }, n) => (raw === null ? [] : [{ id: saved[n]?.id, raw }]));
  if (versions.length === 0) return;
  await sql`insert into filing_raw (filing_id, raw_sha256)
    select distinct id, decode(raw, 'hex') from ${records(versions, "id bigint, raw text")}
    order by 1, 2 on conflict do nothing`.execute(trx);
}

async function saveParties(
  trx: Transaction,
  filings: readonly KnownFiling[],
  saved: readonly SavedFiling[],
): Promise<void> {
  const parties = filings.flatMap(({ parties }, n) =>
    parties.map(({ role, cik, name, fileNumber }) => ({
      id: saved[n]?.id,
      role,
      cik,
      name,
      file_number: fileNumber,
    })),
  );
  if (parties.length === 0) return;
  await sql`insert into filing_party (filing_id, role, cik, name, file_number)
    select distinct on (id, role, cik) id, role, cik, name, file_number
    from ${records(parties, "id bigint, role text, cik text, name text, file_number text")}
    order by id, role, cik
    on conflict (filing_id, role, cik) do update set
      name = excluded.name, file_number = coalesce(excluded.file_number, filing_party.file_number)`.execute(
    trx,
  );
}
