import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { generatedFiling } from "../../../test/generated/generated-filing.ts";
import { plainDate } from "../../base/plain-date.ts";
import { type EdgarClient, edgarClient } from "../../edgar/index.ts";
import { emptyFolder, quickLine } from "../../edgar/testing/in-tests.ts";
import { type LocalEdgar, startLocalEdgar } from "../../edgar/testing/local-edgar.ts";
import type { LocalFiling } from "../../edgar/testing/local-filing.ts";
import type { Database } from "../../store/index.ts";
import { memoryDatabase } from "../../store/testing/memory-database.ts";
import { watch } from "../watch/watch.ts";
import { type EdgarIngestOptions, ingestFromEdgar } from "./ingest-from-edgar.ts";

let database: Database;
let local: LocalEdgar;
let edgar: EdgarClient;
beforeAll(async () => {
  database = await memoryDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.statement("truncate filing, raw, issuer, person, day_indexed cascade");
  await database.statement("drop schema if exists jobs cascade");
  local = await startLocalEdgar(filings);
  local.mostPerSecond = 10_000;
  edgar = edgarClient({
    ...quickLine,
    hosts: local.hosts,
    cacheFolder: emptyFolder(),
    stateFolder: emptyFolder(),
  });
});
afterEach(async () => {
  edgar.close();
  await local.close();
});

const day = (text: string) => plainDate(text) ?? expect.unreachable(text);
const bodyOf = (number: number): string => {
  const { text } = generatedFiling(number);
  return text.slice(text.indexOf("<TEXT>") + 7, text.indexOf("</TEXT>"));
};
const plainNumbers = Array.from({ length: 400 }, (_, n) => n).filter((n) =>
  generatedFiling(n).text.includes("schedule.txt"),
);
const filingOn = (n: number, filedOn: string, cik = 1_000_001): LocalFiling => ({
  accession: `0000999999-26-${String(n).padStart(6, "0")}`,
  form: n % 2 ? "SC 13G" : "SC 13D/A",
  filedOn,
  subject: { cik, name: "ALPHA MINES INC" },
  filers: [{ cik: 1_000_002, name: "BETA FUND LP" }],
  document: bodyOf(plainNumbers[n] ?? 0),
});
const filings = [
  filingOn(1, "2026-09-10"),
  filingOn(2, "2026-11-18"),
  filingOn(3, "2026-11-19"),
  filingOn(4, "2026-11-19", 1_000_009),
];

const ingest = (more: Partial<EdgarIngestOptions> = {}) =>
  ingestFromEdgar(database, {
    edgar,
    words: [],
    from: null,
    to: null,
    today: day("2026-11-20"),
    concurrency: 0,
    ...more,
  });
const saved = async () =>
  database.sql
    .selectFrom("filing")
    .innerJoin("schedule", "schedule.filing_id", "filing.id")
    .select(["filing.accession", "filing.form", "filing.filed_on", "filing.accepted_at"])
    .orderBy("filing.accession")
    .execute();

test("everything of some days comes by quarterly and daily index, once for all companies that a filing is listed under", async () => {
  const summary = await ingest({ from: day("2026-09-01"), to: day("2026-11-18") });
  expect(summary).toMatchObject({ listed: 2, new: 2, toFetch: 2, fetched: 2, read: 2, failed: 0 });
  expect(await saved()).toEqual([
    {
      accession: filings[0]?.accession,
      form: "SC 13G",
      filed_on: "2026-09-10",
      accepted_at: "2026-09-10T17:30:00",
    },
    {
      accession: filings[1]?.accession,
      form: "SC 13D/A",
      filed_on: "2026-11-18",
      accepted_at: "2026-11-18T17:30:00",
    },
  ]);
});

test("what is here is not fetched again", async () => {
  await ingest({ words: ["1000001"] });
  const before = local.requests.filter(({ path }) => path.endsWith(".txt")).length;
  expect(await ingest({ words: ["1000001"] })).toMatchObject({ listed: 3, new: 0, toFetch: 0, fetched: 0 });
  expect(local.requests.filter(({ path }) => path.endsWith(".txt"))).toHaveLength(before);
});

test("one filing is fetched by its accession number", async () => {
  local.filings = [{ ...filingOn(3, "2026-11-19"), filers: [{ cik: 999_999, name: "BETA FUND LP" }] }];
  expect(await ingest({ words: [filings[2]?.accession ?? ""] })).toMatchObject({ fetched: 1, read: 1 });
});

test("a word that means nothing is told so", async () => {
  await expect(ingest({ words: ["No Such Company Anywhere"] })).rejects.toThrow(/no company with a ticker/);
});

test("what EDGAR does badly at first comes in all the same", async () => {
  local.faults = ["unavailable", "reset", "throttled", "cut"];
  expect(await ingest({ words: ["1000001"] })).toMatchObject({ read: 3, failed: 0 });
});

test("watching takes in what comes, tells it once, and goes on through an outage", async () => {
  local.filings = [filingOn(5, "2026-11-20")];
  const stop = new AbortController();
  const told: string[] = [];
  const troubles: string[] = [];
  const watching = watch(database, {
    edgar,
    every: 0.05,
    signal: stop.signal,
    today: () => day("2026-11-20"),
    concurrency: 0,
    onFiling: ({ accession }) => told.push(accession),
    onTrouble: (sentence) => troubles.push(sentence),
  });
  const until = async (count: number): Promise<void> => {
    for (let n = 0; n < 300 && told.length < count; n++) await new Promise((done) => setTimeout(done, 50));
  };
  await until(1);
  local.faults = Array(12).fill("unavailable");
  local.filings = [filingOn(6, "2026-11-20"), ...local.filings];
  await until(2);
  stop.abort();
  await watching;
  expect(told).toEqual(["0000999999-26-000005", "0000999999-26-000006"]);
  expect(await saved()).toHaveLength(2);
}, 60_000);
