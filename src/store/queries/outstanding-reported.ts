import { sql } from "kysely";
import type { Database } from "../database.ts";

/** What an issuer reported as outstanding of a class on a day. */
export interface OutstandingReported {
  readonly asOf: string;
  readonly class: string;
  readonly shares: string;
}

/** What issuers reported as outstanding, in order of date. */
export async function outstandingReported(
  { sql: db }: Database,
  ciks: readonly string[],
): Promise<readonly OutstandingReported[]> {
  const { rows } = await sql<OutstandingReported>`
    select as_of as "asOf", class, shares from shares_outstanding where issuer_cik = any(${ciks}::text[])
    order by as_of, class`.execute(db);
  return rows;
}
