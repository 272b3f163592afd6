import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import { openDatabase } from "./open.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "beneficial-data-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what was written is there when the database is opened again", { timeout: 60_000 }, async () => {
  const first = await openDatabase({ folder });
  await first.sql
    .insertInto("ticker")
    .values({ ticker: "LNTN", cik: "0001999777", name: "Lantern", exchange: null })
    .execute();
  await first.close();
  const second = await openDatabase({ folder });
  expect(await second.sql.selectFrom("ticker").select("ticker").execute()).toEqual([{ ticker: "LNTN" }]);
  await second.close();
});

test("several use one folder at once, coming and going", { timeout: 120_000 }, async () => {
  const visits = Array.from({ length: 12 }, async (_, n) => {
    await new Promise((resolve) => setTimeout(resolve, (n % 4) * 60));
    const database = await openDatabase({ folder });
    await database.sql
      .insertInto("ticker")
      .values({ ticker: `T${n}`, cik: "0001999777", name: "Lantern", exchange: null })
      .execute();
    await database.close();
  });
  await Promise.all(visits);
  const database = await openDatabase({ folder });
  expect(await database.statement("select count(*)::int as n from ticker where ticker like 'T%'")).toEqual([
    { n: 12 },
  ]);
  await database.close();
});

test("a database that a newer program made is left alone", { timeout: 60_000 }, async () => {
  const database = await openDatabase({ folder });
  await sql`insert into migration (name, timestamp) values ('9999-from-the-future', now()::text)`.execute(
    database.sql,
  );
  await expect(migrate(database)).rejects.toThrow(/newer beneficial .*9999-from-the-future/);
  await sql`delete from migration where name like '9999%'`.execute(database.sql);
  await database.close();
});
