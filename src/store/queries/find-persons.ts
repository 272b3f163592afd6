import { sql } from "kysely";
import { nameKey } from "../../model/person-name.ts";
import type { Database } from "../database.ts";
import type { FoundIssuer } from "./find-issuers.ts";

/** A person whom words may mean. */
export interface FoundPerson {
  readonly id: number;
  readonly cik: string | null;
  readonly name: string;
}

const MOST_FOUND = 200;

/**
 * Finds the persons that words mean: by CIK with whoever has the same name and no CIK, by whole name, or by names that
 * hold all the words in any order.
 */
export async function findPersons({ sql: db }: Database, words: string): Promise<readonly FoundPerson[]> {
  const text = words.trim();
  const cik = /^(?:cik\s*)?\d{1,10}$/i.test(text) ? text.replace(/\D/g, "").padStart(10, "0") : null;
  const key = nameKey(text);
  const tries =
    cik === null
      ? [
          sql`n.name_key = ${key}`,
          sql`to_tsvector('simple', n.name_key) @@ plainto_tsquery('simple', ${key})`,
        ]
      : [
          sql`n.name_key in (select m.name_key from person_name m join person q on q.id = m.person_id where q.cik = ${cik})
            and (p.cik = ${cik} or p.cik is null)`,
        ];
  for (const where of tries) {
    const { rows } = await sql<FoundPerson>`
      select distinct p.id, p.cik, p.name from person_name n join person p on p.id = n.person_id
      where ${where} order by p.cik nulls last, p.name, p.id limit ${MOST_FOUND}`.execute(db);
    if (rows.length > 0) return rows;
  }
  return [];
}

/** The issuers on whose shares persons have filed, the newest filing first. */
export async function issuersOfPersons(
  { sql: db }: Database,
  persons: readonly number[],
  most: number,
): Promise<readonly FoundIssuer[]> {
  const { rows } = await sql<FoundIssuer>`
    select i.id, i.cik, i.name from cover_page c join schedule s on s.id = c.schedule_id
      join filing f on f.id = s.filing_id join issuer i on i.id = s.issuer_id
    where c.person_id = any(${persons}::bigint[]) and s.is_current
    group by i.id order by max(coalesce(f.filed_on, s.event_date)) desc nulls last, i.cik, i.name
    limit ${most}`.execute(db);
  return rows;
}
