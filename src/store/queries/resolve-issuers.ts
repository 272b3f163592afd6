import { sql } from "kysely";
import { records } from "./records.ts";
import type { Transaction } from "./transaction.ts";

/** An issuer as a filing names it. */
export interface NamedIssuer {
  readonly cik: string | null;
  readonly name: string;
  readonly nameKey: string;
  readonly cusips: readonly string[];
}

/**
 * Finds each issuer's row, or makes it: by CIK; without one by CUSIP, then by name where just one issuer has it. An
 * issuer that was known by its name or CUSIP alone is joined to its CIK as soon as a filing gives that.
 *
 * @returns ids, one for each issuer given, in the same order
 */
export async function resolveIssuers(
  trx: Transaction,
  issuers: readonly NamedIssuer[],
): Promise<readonly number[]> {
  const withCik = issuers.filter(({ cik }) => cik !== null);
  await insertByCik(trx, withCik);
  const byCik = await idsByCik(trx, withCik);
  const byCusip = await idsByCusip(trx, issuers);
  const loose = issuers.filter(
    ({ cik, cusips }) => cik === null && !cusips.some((cusip) => byCusip.has(cusip)),
  );
  const byName = await idsByName(trx, loose);
  const ids = issuers.map((issuer) => {
    const known = issuer.cusips.map((cusip) => byCusip.get(cusip)).find((row) => row !== undefined);
    const id = (issuer.cik && byCik.get(issuer.cik)) || known?.id || byName.get(issuer.nameKey);
    if (!id) throw new Error(`an issuer was not saved: ${issuer.name}`);
    return id;
  });
  const adopted = await adopt(trx, issuers, ids, byCusip);
  const final = ids.map((id) => adopted.get(id) ?? id);
  await saveCusips(trx, issuers, final);
  return final;
}

interface ByCusip {
  readonly id: number;
  readonly cik: string | null;
}

async function insertByCik(trx: Transaction, issuers: readonly NamedIssuer[]): Promise<void> {
  if (issuers.length === 0) return;
  const rows = issuers.map(({ cik, name, nameKey }) => ({ cik, name, name_key: nameKey }));
  await sql`insert into issuer (cik, name, name_key)
    select distinct on (cik) cik, name, name_key from ${records(rows, "cik text, name text, name_key text")}
    order by cik on conflict (cik) do nothing`.execute(trx);
}

async function idsByCik(
  trx: Transaction,
  issuers: readonly NamedIssuer[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ readonly cik: string; readonly id: number }>`
    select cik, id from issuer where cik = any(${issuers.map(({ cik }) => cik)}::text[])`.execute(trx);
  return new Map(rows.map(({ cik, id }) => [cik, id]));
}

async function idsByCusip(
  trx: Transaction,
  issuers: readonly NamedIssuer[],
): Promise<ReadonlyMap<string, ByCusip>> {
  const cusips = [...new Set(issuers.flatMap(({ cusips }) => cusips))];
  const { rows } = await sql<{ readonly cusip: string; readonly id: number; readonly cik: string | null }>`
    select c.cusip, i.id, i.cik from issuer_cusip c join issuer i on i.id = c.issuer_id
    where c.cusip = any(${cusips}::text[])`.execute(trx);
  return new Map(rows.map(({ cusip, ...row }) => [cusip, row]));
}

/** By a name that one issuer alone has; where none has it, a row without a CIK is made. */
async function idsByName(
  trx: Transaction,
  issuers: readonly NamedIssuer[],
): Promise<ReadonlyMap<string, number>> {
  if (issuers.length === 0) return new Map();
  const rows = issuers.map(({ name, nameKey }) => ({ name, name_key: nameKey }));
  const named = records(rows, "name text, name_key text");
  await sql`insert into issuer (name, name_key)
    select distinct on (name_key) name, name_key from ${named}
    where (select count(*) from issuer i where i.name_key = r.name_key) <> 1
    order by name_key on conflict (name_key) where cik is null do nothing`.execute(trx);
  const { rows: found } = await sql<{ readonly name_key: string; readonly id: number }>`
    select distinct on (name_key) name_key, id from issuer
    where name_key = any(${issuers.map(({ nameKey }) => nameKey)}::text[])
    order by name_key, (cik is null) desc`.execute(trx);
  return new Map(found.map(({ name_key, id }) => [name_key, id]));
}

/** Joins rows without a CIK, which a CUSIP now shows to be an issuer that has one, to that issuer. */
async function adopt(
  trx: Transaction,
  issuers: readonly NamedIssuer[],
  ids: readonly number[],
  byCusip: ReadonlyMap<string, ByCusip>,
): Promise<ReadonlyMap<number, number>> {
  const pairs = issuers.flatMap(({ cik, cusips }, n) =>
    cusips.flatMap((cusip) => {
      const loose = byCusip.get(cusip);
      const id = ids[n];
      return cik !== null && loose && loose.cik === null && id !== undefined && loose.id !== id
        ? [{ loose: loose.id, id }]
        : [];
    }),
  );
  const adopted = new Map(pairs.map(({ loose, id }) => [loose, id]));
  for (const [loose, id] of adopted) {
    await sql`update schedule set issuer_id = ${id} where issuer_id = ${loose}`.execute(trx);
    await sql`update insider_report set issuer_id = ${id} where issuer_id = ${loose}`.execute(trx);
    await sql`update issuer_cusip set issuer_id = ${id} where issuer_id = ${loose}`.execute(trx);
    await sql`insert into issuer_name (name_key, issuer_id, name)
      select name_key, ${id}, name from issuer_name where issuer_id = ${loose} on conflict do nothing`.execute(
      trx,
    );
    await sql`delete from issuer where id = ${loose} and cik is null`.execute(trx);
  }
  return adopted;
}

async function saveCusips(
  trx: Transaction,
  issuers: readonly NamedIssuer[],
  ids: readonly number[],
): Promise<void> {
  const rows = issuers.flatMap(({ cusips }, n) => cusips.map((cusip) => ({ cusip, id: ids[n] })));
  if (rows.length === 0) return;
  await sql`insert into issuer_cusip (cusip, issuer_id)
    select distinct on (cusip) cusip, id from ${records(rows, "cusip text, id bigint")}
    order by cusip on conflict do nothing`.execute(trx);
}
