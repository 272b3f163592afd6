import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { sql } from "kysely";
import type { InsiderReport } from "../../model/insider-report.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Database } from "../database.ts";

const inflate = promisify(inflateRaw);

/** How many documents come at once: they are large. */
const AT_ONCE = 200;

/** The whole Schedules of readings, by the number of the reading, some at a time. */
export async function* storedSchedules(
  { sql: db }: Database,
  ids: readonly number[],
): AsyncGenerator<readonly [number, Schedule]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await db
      .selectFrom("schedule")
      .select(["id", "document"])
      .where("id", "in", ids.slice(from, from + AT_ONCE))
      .execute();
    for (const { id, document } of rows) yield [id, await parsed<Schedule>(document)];
  }
}

/** Forms 3, 4 and 5 on the issuers by any of the owners, the newest period last. */
export async function storedInsiderReports(
  { sql: db }: Database,
  issuers: readonly number[],
  ownerCiks: readonly string[],
  until: string,
): Promise<readonly StoredInsiderReport[]> {
  const { rows } = await sql<Row>`
    select f.accession, f.filed_on, r.form, r.period, r.document
    from insider_report r join filing f on f.id = r.filing_id
    where r.issuer_id = any(${issuers}::bigint[]) and r.owner_ciks && ${ownerCiks}::text[]
      and coalesce(f.filed_on, r.period) <= ${until}::date
    order by coalesce(f.filed_on, r.period), f.accession`.execute(db);
  return Promise.all(
    rows.map(async ({ document, accession, filed_on }) => ({
      accession,
      filedOn: filed_on,
      report: await parsed<InsiderReport>(document),
    })),
  );
}

export interface StoredInsiderReport {
  readonly accession: string | null;
  readonly filedOn: string | null;
  readonly report: InsiderReport;
}

interface Row {
  readonly accession: string | null;
  readonly filed_on: string | null;
  readonly document: Buffer;
}

const parsed = async <T>(document: Buffer): Promise<T> =>
  JSON.parse((await inflate(document)).toString("utf8")) as T;
