import { sql } from "kysely";
import type { InsiderReport } from "../../model/insider-report.ts";
import { nameKey } from "../../model/person-name.ts";
import type { Database } from "../database.ts";
import { records } from "./records.ts";
import { resolveIssuers } from "./resolve-issuers.ts";
import { inTransaction } from "./transaction.ts";

/** A Form 3, 4 or 5 as it is saved. */
export interface ReadInsiderReport {
  readonly filingId: number;
  /** Which reader read it: the package's version. */
  readonly reader: string;
  readonly report: InsiderReport;
  /** The report as JSON, deflated. */
  readonly document: Uint8Array;
}

/** Saves Forms 3, 4 and 5, one a filing; a newer reading takes the older one's place. */
export async function saveInsiderReports(
  { sql: db }: Database,
  readings: readonly ReadInsiderReport[],
): Promise<void> {
  const last = [...new Map(readings.map((reading) => [reading.filingId, reading])).values()].sort(
    (a, b) => a.filingId - b.filingId,
  );
  if (last.length === 0) return;
  await inTransaction(db, async (trx) => {
    const named = last.map(({ report: { issuer } }) => {
      if (issuer.name === null && issuer.cik === null) return null;
      const name = issuer.name ?? `CIK ${issuer.cik}`;
      return { cik: issuer.cik, name, nameKey: nameKey(name) || name, cusips: [] };
    });
    const ids = await resolveIssuers(
      trx,
      named.flatMap((issuer) => issuer ?? []),
    );
    let next = 0;
    const rows = last.map(({ filingId, reader, report }, n) => ({
      n: n + 1,
      filing_id: filingId,
      reader,
      issuer_id: named[n] ? (ids[next++] ?? null) : null,
      form: report.form,
      period: report.periodOfReport,
      owner_ciks: report.owners.flatMap(({ cik }) => cik ?? []),
    }));
    const documents = last.map(({ document }) => Buffer.from(document));
    await sql`insert into insider_report (filing_id, reader, issuer_id, form, period, owner_ciks, document)
      select filing_id, reader, issuer_id, form, period, coalesce(owner_ciks, '{}'), d.document
      from ${records(rows, "n int, filing_id bigint, reader text, issuer_id bigint, form text, period date, owner_ciks text[]")}
      join unnest(${documents}::bytea[]) with ordinality as d (document, n) on d.n = r.n
      on conflict (filing_id) do update set
        reader = excluded.reader, issuer_id = excluded.issuer_id, form = excluded.form,
        period = excluded.period, owner_ciks = excluded.owner_ciks, document = excluded.document`.execute(
      trx,
    );
  });
}
