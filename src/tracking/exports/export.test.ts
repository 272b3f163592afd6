import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UserError } from "../../base/user-error.ts";
import type { Database } from "../../store/index.ts";
import { memoryDatabase } from "../../store/testing/memory-database.ts";
import { store } from "../holders/testing/stored.ts";
import type { BodsStatement } from "./bods.ts";
import type { Exported, ExportFormat } from "./columns.ts";
import { exportTo } from "./export.ts";

const folder = mkdtempSync(join(tmpdir(), "beneficial-export-"));
let database: Database;
beforeAll(async () => {
  database = await memoryDatabase();
  await store(database, {
    accession: "0001999001-24-000001",
    form: "SC 13D",
    filed: "2024-03-01",
    covers: ["=Harbor Capital LP#41 90071992547409931.5 6.0", "Jane Roe 600000 101.0"],
  });
  await store(database, {
    accession: "0001999001-24-000002",
    form: "SC 13G",
    filed: "2024-03-02",
    covers: ["Harbor Capital LP#1999777 ? ?"],
    issuer: "Beacon Inc",
    cik: null,
  });
}, 120_000);
afterAll(() => database.close());

const exportedTo = async (what: Exported, format: ExportFormat): Promise<string> => {
  const file = join(folder, `${what}.${format}`);
  await exportTo(database, { what, format, file, on: "2024-12-31" });
  return file;
};

test("a cover's amount has every digit in each format", async () => {
  const csv = readFileSync(await exportedTo("cover-pages", "csv"), "utf8");
  expect(csv).toContain(",90071992547409931.5,6.0,");
  expect(csv).toContain("'=Harbor Capital LP");
  const [first] = readFileSync(await exportedTo("cover-pages", "jsonl"), "utf8").split("\n");
  expect(JSON.parse(first ?? "")).toMatchObject({
    aggregate: "90071992547409931.5",
    person_name: "=Harbor Capital LP",
  });
  const file = await asyncBufferFromFile(await exportedTo("cover-pages", "parquet"));
  const rows = await parquetReadObjects({ file });
  expect(rows.map(({ aggregate }) => aggregate)).toEqual(["90071992547409931.5", "600000", null]);
});

test("stakes are the rows of the holders tables, with bounds", async () => {
  const lines = readFileSync(await exportedTo("stakes", "jsonl"), "utf8")
    .trim()
    .split("\n");
  const rows = lines.map((line) => JSON.parse(line));
  expect(
    rows.map(({ issuer_name, shares_least, shares_most }) => [issuer_name, shares_least, shares_most]),
  ).toEqual([
    ["Lantern Corp", "90071992547409931.5", "90071992548009931.5"],
    ["Beacon Inc", "0", null],
  ]);
});

test("the statements keep the rules of the Beneficial Ownership Data Standard 0.4", async () => {
  const statements = JSON.parse(
    readFileSync(await exportedTo("stakes", "bods"), "utf8"),
  ) as readonly BodsStatement[];
  expect(new Set(statements.map(({ statementId }) => statementId)).size).toBe(statements.length);
  const known = new Set<unknown>();
  for (const {
    statementId,
    recordId,
    recordType,
    recordDetails,
    declarationSubject,
    ...rest
  } of statements) {
    expect(statementId.length).toBeGreaterThanOrEqual(32);
    expect(statementId.length).toBeLessThanOrEqual(64);
    expect(rest.publicationDetails.bodsVersion).toBe("0.4");
    known.add(recordId);
    expect(known.has(declarationSubject)).toBe(true);
    const details = recordDetails as Record<string, unknown>;
    expect(details.isComponent).toBe(false);
    if (recordType === "entity") expect(details.entityType).toBeDefined();
    if (recordType === "person") expect(details.personType).toBe("knownPerson");
    if (recordType !== "relationship") continue;
    expect([known.has(details.subject), known.has(details.interestedParty)]).toEqual([true, true]);
    const [interest] = details.interests as readonly [{ share?: { minimum: number; maximum: number } }];
    const { minimum = 0, maximum = 0 } = interest.share ?? {};
    expect(minimum >= 0 && maximum <= 100 && minimum <= maximum).toBe(true);
  }
  expect(statements.filter(({ recordType }) => recordType === "relationship")).toHaveLength(3);
});

test("what cannot be written leaves nothing, and bods is for stakes", async () => {
  const blocked = join(await exportedTo("findings", "csv"), "below.csv");
  await expect(
    exportTo(database, { what: "findings", format: "csv", file: blocked, on: "2024-12-31" }),
  ).rejects.toThrow(UserError);
  await expect(exportedTo("findings", "bods")).rejects.toThrow(/is for stakes/);
  const ended = AbortSignal.abort();
  const file = join(folder, "ended.csv");
  await expect(
    exportTo(database, { what: "schedules", format: "csv", file, on: "2024-12-31", signal: ended }),
  ).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.includes("partial") || name === "ended.csv")).toEqual([]);
});
