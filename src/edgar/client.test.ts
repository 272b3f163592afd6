import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PlainDate } from "../base/plain-date.ts";
import { type EdgarClient, edgarClient } from "./client.ts";
import type { Waiting } from "./network/connection.ts";
import { emptyFolder, filingNumbered, noPace, quickEndurance, quickLine } from "./testing/in-tests.ts";
import { type LocalEdgar, startLocalEdgar } from "./testing/local-edgar.ts";
import { submissionText } from "./testing/local-filing.ts";

let edgar: LocalEdgar;
let client: EdgarClient;
let cacheFolder: string;
let waits: Waiting[];

const day = (text: string) => text as PlainDate;
const filings = [
  filingNumbered(1),
  filingNumbered(2, {
    form: "SC 13G/A",
    filedOn: "2026-11-18",
    subject: { cik: 1_000_003, name: "GAMMA & SÖHNE" },
  }),
  filingNumbered(3, { form: "10-Q", filedOn: "2026-11-18" }),
];
const path = "edgar/data/1000001/0000999999-26-000001.txt";
const asked = (): readonly string[] => edgar.requests.map((request) => `${request.status} ${request.path}`);

const open = (): EdgarClient =>
  edgarClient({ ...quickLine, hosts: edgar.hosts, cacheFolder, onWait: (waiting) => waits.push(waiting) });

beforeEach(async () => {
  edgar = await startLocalEdgar(filings);
  edgar.mostPerSecond = 1000;
  cacheFolder = emptyFolder();
  waits = [];
  client = open();
});
afterEach(async () => {
  client.close();
  await edgar.close();
});

test("a day's index tells the schedules of that day, each once", async () => {
  const index = await client.dailyIndex(day("2026-11-18"));
  expect(
    index?.filings.map(({ accession, parties }) => [accession, parties.map(({ name }) => name)]),
  ).toEqual([["0000999999-26-000002", ["BETA FUND LP", "GAMMA & SÖHNE"]]]);
  expect(index).toMatchObject({ rows: 4, unreadable: 0, isWhole: true, lastDataReceived: "2026-11-18" });
});

test.each([403, 404] as const)("a day without an index is null where EDGAR says %i", async (status) => {
  edgar.missing = status;
  expect(await client.dailyIndex(day("2026-11-22"))).toBeNull();
  expect(waits).toEqual([]);
});

test("an old day's index is compressed", async () => {
  const text = "x\n-----\n1|N|SC 13D|19990104|edgar/data/1/0000999999-99-000001.txt\n";
  edgar.files.set("/Archives/edgar/daily-index/1999/QTR1/master.19990104.gz", gzipSync(text));
  expect((await client.dailyIndex(day("1999-01-04")))?.filings).toHaveLength(1);
});

test("the index of a quarter has the filings of all its days, and its folder lists the days", async () => {
  const quarter = { year: 2026, quarter: 4 } as const;
  expect((await client.quarterlyIndex(quarter))?.filings).toHaveLength(2);
  expect((await client.indexedDays(quarter)).map((indexed) => indexed.day)).toEqual([
    "2026-11-18",
    "2026-11-19",
  ]);
  expect(await client.quarterlyIndex({ year: 1993, quarter: 1 })).toBeNull();
  expect(await client.indexedDays({ year: 1993, quarter: 1 })).toEqual([]);
});

test("an index that is not changed is not sent again, by another process neither", async () => {
  const first = await client.dailyIndex(day("2026-11-19"));
  const second = open();
  expect(await second.dailyIndex(day("2026-11-19"))).toEqual(first);
  second.close();
  expect(edgar.requests.map(({ status }) => status)).toEqual([200, 304]);
});

test("an index that grew is read anew", async () => {
  await client.dailyIndex(day("2026-11-19"));
  edgar.filings = [...filings, filingNumbered(4)];
  expect((await client.dailyIndex(day("2026-11-19")))?.filings).toHaveLength(2);
});

test("an index that breaks off in its heading is asked for again, and given up with one sentence", async () => {
  edgar.files.set("/Archives/edgar/daily-index/2026/QTR4/master.20261119.idx", "Description: Daily");
  await expect(client.dailyIndex(day("2026-11-19"))).rejects.toThrow(
    /breaks off or is something else; try again later$/,
  );
  expect(edgar.requests.length).toBeGreaterThan(1);
});

test("the feed tells the latest filings of a form's name, blanks and all", async () => {
  const latest = await client.currentFeed("SCHEDULE 13D");
  expect(latest).toHaveLength(1);
  expect(latest[0]?.parties.map(({ role }) => role)).toEqual(["subject", "filer"]);
  expect(edgar.requests[0]?.path).toContain("type=SCHEDULE+13D&");
});

test("a company's schedules come with those of its files of older ones", async () => {
  const older = { accessionNumber: ["0000999999-05-000009"], form: ["SC 13D"], filingDate: ["2005-03-01"] };
  const json = JSON.parse(
    await (
      await fetch(`${edgar.hosts.data}/submissions/CIK0001000001.json`, {
        headers: { "User-Agent": "Test Company test@example.com" },
      })
    ).text(),
  );
  json.filings.files = [{ name: "CIK0001000001-submissions-001.json" }, { name: "../../etc/passwd" }];
  edgar.files.set("/submissions/CIK0001000001.json", JSON.stringify(json));
  edgar.files.set("/submissions/CIK0001000001-submissions-001.json", JSON.stringify(older));
  const company = await client.companyFilings(1_000_001);
  expect(company?.filings.map(({ accession }) => accession)).toEqual([
    "0000999999-26-000001",
    "0000999999-05-000009",
  ]);
  expect(asked().some((each) => each.includes("passwd"))).toBe(false);
  expect(await client.companyFilings("77")).toBeNull();
  expect(await client.companyFilings("no CIK")).toBeNull();
});

test("tickers come from the file with exchanges, otherwise from the other", async () => {
  expect((await client.companyTickers())[0]).toEqual({
    cik: "0001000001",
    name: "ALPHA MINES INC",
    ticker: "T1000001",
    exchange: "NYSE",
  });
  edgar.files.set("/files/company_tickers_exchange.json", "{}");
  edgar.files.set(
    "/files/company_tickers.json",
    JSON.stringify({ 0: { cik_str: 7, ticker: "SEV", title: "Seven" } }),
  );
  expect((await client.companyTickers()).map(({ ticker }) => ticker)).toEqual(["SEV"]);
});

test("an issuer's shares outstanding come by date, and an issuer without facts is null", async () => {
  const shares = [
    { end: "2026-10-31", val: 1234567, accn: "0000999999-26-000777", form: "10-Q", filed: "2026-11-05" },
  ];
  const facts = { dei: { EntityCommonStockSharesOutstanding: { units: { shares } } } };
  edgar.files.set(
    "/api/xbrl/companyfacts/CIK0001000001.json",
    JSON.stringify({ cik: 1000001, entityName: "A", facts }),
  );
  expect((await client.companyFacts("1000001"))?.outstanding[0]).toMatchObject({
    on: "2026-10-31",
    shares: "1234567",
  });
  expect(await client.companyFacts(2)).toBeNull();
});

test("a submission comes once, under whichever CIK it is asked for, and by any number of clients", async () => {
  const first = await client.submission(path);
  expect(Buffer.from(first?.bytes ?? []).toString()).toBe(submissionText(filings[0]!));
  expect(first).toMatchObject({ accession: "0000999999-26-000001", isWhole: true, isFromCache: false });
  const again = open();
  const second = await again.submission("edgar/data/1000002/0000999999-26-000001.txt");
  again.close();
  expect(second).toMatchObject({ sha256: first?.sha256, isFromCache: true });
  expect(readFileSync(second?.file ?? "").equals(first?.bytes ?? new Uint8Array())).toBe(true);
  expect(edgar.requests).toHaveLength(1);
});

test("a submission that EDGAR has only half of is given as such, and asked for again the next time", async () => {
  edgar.faults = ["cut", "cut"];
  expect(await client.submission(path)).toMatchObject({ isWhole: false });
  expect(await client.submission(path)).toMatchObject({ isWhole: true });
});

test.each([
  "edgar/data/1/../../etc/0000999999-26-000001.txt",
  "0000999999-26-000001",
  "edgar/data/1/x.txt",
  "",
])("%j is no path of a submission, and nobody is asked", async (wrong) => {
  expect(await client.submission(wrong)).toBeNull();
  expect(edgar.requests).toEqual([]);
});

test("an archive is brought once and goes on where it broke off", async () => {
  const content = randomBytes(500_000);
  edgar.files.set("/Archives/edgar/Feed/2026/QTR4/20261119.nc.tar.gz", content);
  edgar.faults = ["break-off"];
  const kept = await client.archive("edgar/Feed/2026/QTR4/20261119.nc.tar.gz");
  expect(readFileSync(kept?.file ?? "").equals(content)).toBe(true);
  expect(await client.archive("edgar/Feed/2026/QTR4/20261119.nc.tar.gz")).toMatchObject({
    isFromCache: true,
  });
  expect(edgar.requests.map(({ status }) => status)).toEqual([200, 206]);
});

test("a throttle page stops all clients of the user until the pause is over", async () => {
  const stateFolder = emptyFolder();
  const both = [1, 2].map(() =>
    edgarClient({
      identity: quickLine.identity,
      hosts: edgar.hosts,
      cacheFolder: emptyFolder(),
      stateFolder,
      endurance: { ...quickEndurance, throttlePause: 1500 },
      onWait: (waiting) => waits.push(waiting),
    }),
  );
  edgar.faults = ["throttled"];
  await both[0]?.submission(path).then(async () => undefined);
  const [first, second] = edgar.requests;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1450);
  edgar.faults = ["throttled"];
  const slow = both[0]?.dailyIndex(day("2026-11-19"));
  await new Promise((resolve) => setTimeout(resolve, 400));
  await both[1]?.dailyIndex(day("2026-11-18"));
  await slow;
  const times = edgar.requests.slice(2).map(({ at }) => at);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1450);
  expect(waits.filter(({ reason }) => reason === "throttled").length).toBeGreaterThanOrEqual(2);
  for (const each of both) each.close();
});

test("a signal ends what is waited for", async () => {
  const controller = new AbortController();
  const stopped = edgarClient({
    ...quickLine,
    pace: noPace,
    hosts: edgar.hosts,
    cacheFolder,
    signal: controller.signal,
  });
  controller.abort(new Error("enough"));
  await expect(stopped.submission(path)).rejects.toThrow("enough");
  stopped.close();
});
