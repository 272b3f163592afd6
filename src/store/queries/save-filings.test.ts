import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../database.ts";
import { memoryDatabase } from "../testing/memory-database.ts";
import { knownFiling } from "../testing/readings.ts";
import { saveFilings } from "./save-filings.ts";

let database: Database;
beforeAll(async () => {
  database = await memoryDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.statement("truncate filing, raw, filing_party cascade");
});

const ACCESSION = "0001999001-24-000017";
const count = async (table: string): Promise<unknown> =>
  (await database.statement(`select count(*)::int as n from ${table}`))[0];

test("a filing is saved once, however often it comes", async () => {
  const filing = knownFiling("a", { accession: ACCESSION });
  const [first] = await saveFilings(database, [filing]);
  const again = await saveFilings(database, [filing, filing]);
  expect(first).toMatchObject({ isNew: true, isOtherVersion: false });
  expect(again.map(({ id, isNew }) => [id, isNew])).toEqual([
    [first?.id, false],
    [first?.id, false],
  ]);
  expect(await count("raw")).toEqual({ n: 1 });
});

test("documents without an accession number are known by their bytes", async () => {
  const [a, b, c] = await saveFilings(database, [knownFiling("a"), knownFiling("b"), knownFiling("a")]);
  expect(a?.id).toBe(c?.id);
  expect(a?.id).not.toBe(b?.id);
});

test("two versions of one accession are both kept, and told", async () => {
  await saveFilings(database, [knownFiling("first", { accession: ACCESSION })]);
  const [saved] = await saveFilings(database, [knownFiling("second", { accession: ACCESSION })]);
  expect(saved).toMatchObject({ isNew: false, isOtherVersion: true });
  expect(await count("filing_raw")).toEqual({ n: 2 });
});

test("what an index knows is completed by the bytes and never emptied", async () => {
  const listed = knownFiling("x", {
    accession: ACCESSION,
    source: "edgar",
    filedOn: "2024-07-24",
    raw: null,
    parties: [
      { role: "listed", cik: "0001999001", name: "Harbor Capital", fileNumber: null },
      { role: "subject", cik: "0001999777", name: "Lantern Corp", fileNumber: "005-12345" },
    ],
  });
  await saveFilings(database, [listed]);
  await saveFilings(database, [knownFiling("x", { accession: ACCESSION, form: null, filedOn: null })]);
  const filing = await database.sql.selectFrom("filing").selectAll().executeTakeFirstOrThrow();
  expect(filing).toMatchObject({ form: "SC 13D", filed_on: "2024-07-24", source: "edgar" });
  expect(filing.raw_sha256).not.toBeNull();
  expect(await count("filing_party")).toEqual({ n: 2 });
});

test("a name with a NUL or half a surrogate pair is kept without it", async () => {
  await saveFilings(database, [knownFiling("x", { name: "a\0b\ud800.txt" })]);
  const { name } = await database.sql.selectFrom("filing").select("name").executeTakeFirstOrThrow();
  expect(name).toBe("a\ufffdb\ufffd.txt");
});
