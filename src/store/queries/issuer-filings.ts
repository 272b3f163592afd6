import { sql } from "kysely";
import type { Database } from "../database.ts";

/** A schedule in the database, as its current reading says it: its title page, its covers, and who is in its header. */
export interface StoredFiling {
  readonly schedule_id: number;
  readonly filing_id: number;
  readonly accession: string | null;
  readonly name: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly raw: string;
  readonly form: string | null;
  readonly filed_on: string | null;
  readonly accepted_at: string | null;
  readonly amendment_number: number | null;
  readonly previous_accession: string | null;
  readonly event_date: string | null;
  readonly signed_on: string | null;
  readonly issuer_id: number;
  readonly issuer_cik: string | null;
  readonly issuer_name: string | null;
  readonly security_class: string | null;
  readonly cusips: readonly string[];
  readonly rules: readonly string[];
  readonly parties: readonly StoredParty[];
  readonly covers: readonly StoredCover[];
}

export interface StoredParty {
  readonly role: "subject" | "filer" | "listed";
  readonly cik: string;
}

/** A cover page. Amounts are decimal text, as the covers print them. */
export interface StoredCover {
  readonly person_id: number;
  readonly name: string;
  readonly cik: string | null;
  readonly member_of_group: string | null;
  readonly sole_voting: string | null;
  readonly shared_voting: string | null;
  readonly sole_dispositive: string | null;
  readonly shared_dispositive: string | null;
  readonly aggregate: string | null;
  readonly percent: string | null;
  readonly percent_is_below: boolean;
  readonly types: readonly string[];
}

/** All current schedules on the issuers, in an order that does not depend on which came in first. */
export async function filingsOnIssuers(
  { sql: db }: Database,
  issuers: readonly number[],
): Promise<readonly StoredFiling[]> {
  const mine = sql`from schedule s join filing f on f.id = s.filing_id
    where s.issuer_id = any(${issuers}::bigint[]) and s.is_current`;
  const [schedules, covers, parties] = await Promise.all([
    sql<Omit<StoredFiling, "covers" | "parties">>`
      select s.id as schedule_id, f.id as filing_id, f.accession, f.name, encode(s.raw_sha256, 'hex') as raw, coalesce(s.form, f.form) as form, f.filed_on,
        f.accepted_at, s.amendment_number, s.previous_accession, s.event_date, s.signed_on, s.issuer_id, s.issuer_cik, s.issuer_name,
        s.security_class, s.cusips, s.rules
      ${mine} order by coalesce(f.filed_on, s.signed_on, s.event_date), f.accession, s.amendment_number,
        raw`.execute(db),
    sql<StoredCover & { readonly schedule_id: number }>`
      select c.schedule_id, c.person_id, c.name, c.cik, c.member_of_group, c.sole_voting, c.shared_voting,
        c.sole_dispositive, c.shared_dispositive, c.aggregate, c.percent, c.percent_is_below, c.types
      from cover_page c where c.schedule_id in (select s.id ${mine}) order by c.schedule_id, c.position`.execute(
      db,
    ),
    sql<StoredParty & { readonly filing_id: number }>`
      select p.filing_id, p.role, p.cik from filing_party p
      where p.filing_id in (select f.id ${mine}) and p.role <> 'listed' order by p.filing_id, p.role, p.cik`.execute(
      db,
    ),
  ]);
  const [coversOf, partiesOf] = [
    grouped(covers.rows, ({ schedule_id }) => schedule_id),
    grouped(parties.rows, ({ filing_id }) => filing_id),
  ];
  return schedules.rows.map((row) => ({
    ...row,
    covers: coversOf.get(row.schedule_id) ?? [],
    parties: partiesOf.get(row.filing_id) ?? [],
  }));
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
