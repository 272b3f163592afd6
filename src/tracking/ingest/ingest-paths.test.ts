import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { create } from "tar";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { generatedFiling } from "../../../test/generated/generated-filing.ts";
import type { Database } from "../../store/index.ts";
import { memoryDatabase } from "../../store/testing/memory-database.ts";
import { ingestPaths } from "./ingest-paths.ts";

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await memoryDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ingest-"));
  await database.statement("truncate filing, raw, issuer, person cascade");
  return () => rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const filings = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => generatedFiling(from + n));
const ingest = (...names: readonly string[]) =>
  ingestPaths(
    database,
    names.map((name) => join(folder, name)),
    { threads: 0 },
  );
const count = async (table: string): Promise<number> => {
  const [row] = await database.statement(`select count(*)::int as n from ${table}`);
  return (row as { readonly n: number }).n;
};

test("a folder is taken in once, however often it is given", async () => {
  for (const { accession, text } of filings(12)) write(`below/${accession}.txt`, text);
  write("notes.txt", "Nothing of a schedule stands here.");
  const first = await ingest(".");
  expect(first).toMatchObject({ documents: 13, new: 12, read: 12, known: 0, failed: 1 });
  expect(first.failures[0]?.name).toMatch(/notes\.txt$/);
  expect(await ingest(".")).toMatchObject({ documents: 13, new: 0, read: 0, known: 12, failed: 1 });
  expect([await count("filing"), await count("raw"), await count("schedule")]).toEqual([12, 12, 12]);
});

test("what is saved is what the filings say", async () => {
  const made = filings(8, 100);
  for (const { accession, text } of made) write(`${accession}.txt`, text);
  await ingest(".");
  const rows = await database.sql
    .selectFrom("filing")
    .innerJoin("schedule", "schedule.filing_id", "filing.id")
    .innerJoin("issuer", "issuer.id", "schedule.issuer_id")
    .select(["filing.accession", "filing.form", "filing.filed_on", "issuer.cik"])
    .execute();
  const key = (row: { readonly accession: string | null }): string => row.accession ?? "";
  expect(rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
    made
      .map(({ accession, form, filedOn, issuer }) => ({
        accession,
        form,
        filed_on: filedOn,
        cik: issuer.cik,
      }))
      .toSorted((a, b) => (a.accession < b.accession ? -1 : 1)),
  );
});

test("two versions of one accession are both kept, the later one is read, and neither comes twice", async () => {
  const { text } = generatedFiling(7);
  write("1.txt", text);
  write("2.txt", text.replace("Common Stock", "Preferred Stock"));
  expect(await ingest("1.txt")).toMatchObject({ new: 1, otherVersions: 0 });
  expect(await ingest("2.txt")).toMatchObject({ new: 0, read: 1, otherVersions: 1 });
  expect(await ingest(".")).toMatchObject({ new: 0, read: 0, known: 2, otherVersions: 0 });
  expect([await count("filing"), await count("filing_raw")]).toEqual([1, 2]);
});

test("archives of every kind are taken apart, and known filings in them are known", async () => {
  const made = filings(9, 200);
  const names = made.map(({ accession }) => `${accession}.txt`);
  for (const [n, { text }] of made.entries()) write(`in/${names[n]}`, text);
  await create({ file: join(folder, "a.tar.gz"), gzip: true, cwd: join(folder, "in") }, names.slice(0, 4));
  await create({ file: join(folder, "b.tar"), cwd: join(folder, "in") }, names.slice(3, 6));
  write(
    "c.zip",
    zipSync(
      Object.fromEntries(
        names.slice(5).map((name, n) => [name, new TextEncoder().encode(made[5 + n]?.text)]),
      ),
    ),
  );
  const summary = await ingest("a.tar.gz", "b.tar", "c.zip");
  expect(summary).toMatchObject({ documents: 11, new: 9, failed: 0 });
  expect(await ingest("in")).toMatchObject({ new: 0, known: 9 });
});

test("a daily feed's filings on other forms are passed over", async () => {
  const other = generatedFiling(3).text.replaceAll(/SC(?:HEDULE)? 13[DG](?:\/A)?/g, "10-K");
  write("feed/0001.nc", other);
  write("feed/0002.nc", generatedFiling(4).text);
  expect(await ingest("feed")).toMatchObject({ documents: 2, new: 1, otherForms: 1, failed: 0 });
});

test("a tar file that is cut off gives what stands before, and the fault is told", async () => {
  const made = filings(20, 300);
  for (const { accession, text } of made) write(`in/${accession}.txt`, text);
  await create({ file: join(folder, "whole.tar"), cwd: folder, portable: true }, ["in"]);
  const packed = gzipSync(readFileSync(join(folder, "whole.tar")));
  write("cut.tar.gz", packed.subarray(0, packed.length / 2));
  write("after.txt", generatedFiling(999).text);
  const summary = await ingest("cut.tar.gz", "after.txt");
  expect(summary.failures.map(({ why }) => why).join()).toMatch(/broken|cut/);
  expect(summary.new).toBeGreaterThan(4);
  expect(summary.new).toBeLessThan(21);
  expect(
    await database.sql.selectFrom("filing").selectAll().where("name", "like", "%after.txt").execute(),
  ).toHaveLength(1);
});

test("a ZIP file with one broken entry gives the others, and names the broken one", async () => {
  const made = filings(5, 400);
  const bytes = zipSync(
    Object.fromEntries(made.map(({ text }, n) => [`${n}.txt`, new TextEncoder().encode(text)])),
  );
  const third = Buffer.from(bytes).indexOf("2.txt") + 200;
  bytes.fill(0x55, third, third + 40);
  write("broken.zip", bytes);
  const summary = await ingest("broken.zip");
  expect(summary).toMatchObject({ new: 4, failed: 1 });
  expect(summary.failures[0]?.name).toMatch(/broken\.zip\/2\.txt$/);
});

test("a ZIP file without its end gives what is left of it", async () => {
  const made = filings(6, 500);
  const bytes = zipSync(
    Object.fromEntries(made.map(({ text }, n) => [`${n}.txt`, new TextEncoder().encode(text)])),
  );
  write("cut.zip", bytes.subarray(0, Math.floor(bytes.length * 0.7)));
  const summary = await ingest("cut.zip");
  expect(summary.failures[0]?.why).toMatch(/cut off/);
  expect(summary.new).toBeGreaterThan(1);
});

test("what is no archive at all is told in a sentence", async () => {
  write("no.zip", "this is no archive");
  write("no.tar.gz", "neither is this");
  const summary = await ingest("no.zip", "no.tar.gz");
  expect(summary).toMatchObject({ new: 0, failed: 2 });
});

test("an entry made to burst is left out, whether or not it says how large it is", async () => {
  const told = Buffer.from(zipSync({ "told.txt": new Uint8Array(1000) }, { level: 9 }));
  const untold = Buffer.from(zipSync({ "untold.txt": new Uint8Array(5_000_000) }, { level: 9 }));
  const sizeIn = (zip: Buffer): number => zip.indexOf("PK\u0001\u0002") + 24;
  told.writeUInt32LE(300_000_000, sizeIn(told));
  untold.writeUInt32LE(1000, sizeIn(untold));
  write("told.zip", told);
  write("untold.zip", untold);
  const summary = await ingest("told.zip", "untold.zip");
  expect(summary.failures.map(({ why }) => why)).toEqual([
    expect.stringMatching(/more than 200 MB/),
    expect.stringMatching(/more than it says/),
  ]);
});

test("a path that is not there is refused before anything is done", async () => {
  await expect(ingest("nowhere")).rejects.toThrow(/there is no such file/);
});
