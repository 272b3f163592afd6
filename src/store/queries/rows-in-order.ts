import { sql } from "kysely";
import type { Database } from "../database.ts";

/** A row of a view, as it is exported. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** How many rows are in memory at a time. */
const AT_ONCE = 2_000;

const views = {
  schedules: { view: "analysis.filings", key: ["schedule_id"] },
  "cover-pages": { view: "analysis.cover_pages", key: ["schedule_id", "position"] },
} as const;

/** All rows of a view in order of its key, some at a time: memory stays flat however many there are. */
export async function* rowsInOrder(
  { sql: db }: Database,
  what: keyof typeof views,
): AsyncGenerator<ExportedRow> {
  const { view, key } = views[what];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let after: readonly unknown[] = key.map(() => -1);
  for (;;) {
    const { rows } = await sql<ExportedRow>`select * from ${sql.table(view)}
      where (${columns}) > (${sql.join(after)}) order by ${columns} limit ${AT_ONCE}`.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) return;
    after = key.map((column) => last[column]);
  }
}

/** All findings of current readings, in order of the reading and of the check. */
export async function* findingsInOrder({ sql: db }: Database): AsyncGenerator<ExportedRow> {
  let after = 0;
  for (;;) {
    const { rows: ids } = await sql<{ readonly id: number }>`
      select id from schedule where id > ${after} and is_current order by id limit ${AT_ONCE / 10}`.execute(
      db,
    );
    const last = ids.at(-1);
    if (last === undefined) return;
    const { rows } = await sql<ExportedRow>`
      select schedule_id, filing_id, accession, form, filed_on, issuer_id, issuer_name, check_id, severity, outcome,
        who, message
      from analysis.findings where schedule_id = any(${ids.map(({ id }) => id)}::bigint[])
      order by schedule_id, check_id, message`.execute(db);
    yield* rows;
    after = last.id;
  }
}

/** A person with whether a cover page calls it an individual. */
export interface PersonRow extends RecordRow {
  readonly isIndividual: boolean;
}

/** All persons. */
export async function* personsInOrder({ sql: db }: Database): AsyncGenerator<PersonRow> {
  let after = 0;
  for (;;) {
    const { rows } = await sql<PersonRow>`
      select p.id, p.cik, p.name, p.name_key,
        exists (select from cover_page c where c.person_id = p.id and 'IN' = any(c.types)) as "isIndividual"
      from person p where p.id > ${after} order by p.id limit ${AT_ONCE}`.execute(db);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) return;
    after = last.id;
  }
}

/** All issuers. */
export async function* issuersInOrder({ sql: db }: Database): AsyncGenerator<RecordRow> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom("issuer")
      .select(["id", "cik", "name", "name_key"])
      .where("id", ">", after)
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) return;
    after = last.id;
  }
}

/** Whom the numbers of persons and issuers stand for. */
export async function recordsOf(
  { sql: db }: Database,
  whose: "person" | "issuer",
  ids: readonly number[],
): Promise<ReadonlyMap<number, RecordRow>> {
  const rows = await db
    .selectFrom(whose)
    .select(["id", "cik", "name", "name_key"])
    .where("id", "in", [...ids, 0])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** What tells one person or issuer from all others: a CIK, or the name of whoever has none. */
export interface RecordRow {
  readonly id: number;
  readonly cik: string | null;
  readonly name: string;
  readonly name_key: string;
}
