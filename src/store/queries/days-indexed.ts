import type { Database } from "../database.ts";

/** The days since one whose daily index was taken in whole. */
export async function daysIndexed({ sql: db }: Database, since: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("day_indexed").select("day").where("day", ">=", since).execute();
  return new Set(rows.map(({ day }) => day));
}

/** Notes that a day's index was taken in whole. */
export async function noteDayIndexed({ sql: db }: Database, day: string, rows: number): Promise<void> {
  await db
    .insertInto("day_indexed")
    .values({ day, rows })
    .onConflict((conflict) => conflict.column("day").doUpdateSet({ rows }))
    .execute();
}
