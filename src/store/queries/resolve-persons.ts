import { sql } from "kysely";
import { records } from "./records.ts";
import type { Transaction } from "./transaction.ts";

/** A reporting person as a cover page names it. */
export interface NamedPerson {
  readonly cik: string | null;
  readonly name: string;
  readonly nameKey: string;
  /** A company, partnership or trust: two of one name are one, which two individuals are not. */
  readonly isEntity: boolean;
}

/**
 * Finds each person's row, or makes it: by CIK; an entity without one by the name that just one person has. An
 * individual without a CIK is known by name alone, apart from namesakes that have one.
 *
 * @returns ids, one for each person given, in the same order
 */
export async function resolvePersons(
  trx: Transaction,
  persons: readonly NamedPerson[],
): Promise<readonly number[]> {
  if (persons.length === 0) return [];
  const rows = persons.map(({ cik, name, nameKey, isEntity }) => ({
    cik,
    name,
    name_key: nameKey,
    is_entity: isEntity,
  }));
  const named = records(rows, "cik text, name text, name_key text, is_entity boolean");
  await sql`insert into person (cik, name, name_key)
    select distinct on (cik) cik, name, name_key from ${named} where cik is not null
    order by cik on conflict (cik) do nothing`.execute(trx);
  await sql`insert into person (name, name_key)
    select distinct on (name_key) name, name_key from ${named}
    where cik is null and (not is_entity or (select count(*) from person p where p.name_key = r.name_key) <> 1)
    order by name_key on conflict (name_key) where cik is null do nothing`.execute(trx);
  const { rows: found } = await sql<Found>`
    select id, cik, name_key from person
    where cik = any(${persons.map(({ cik }) => cik).filter((cik) => cik !== null)}::text[])
      or name_key = any(${persons.filter(({ cik }) => cik === null).map(({ nameKey }) => nameKey)}::text[])`.execute(
    trx,
  );
  const byCik = new Map(found.flatMap(({ cik, id }) => (cik === null ? [] : [[cik, id] as const])));
  const byName = new Map<string, number>();
  for (const { cik, name_key, id } of found)
    if (cik === null || !byName.has(name_key)) byName.set(name_key, id);
  return persons.map(({ cik, name, nameKey }) => {
    const id = cik === null ? byName.get(nameKey) : byCik.get(cik);
    if (id === undefined) throw new Error(`a person was not saved: ${name}`);
    return id;
  });
}

interface Found {
  readonly id: number;
  readonly cik: string | null;
  readonly name_key: string;
}
