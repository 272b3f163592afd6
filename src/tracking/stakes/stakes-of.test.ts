import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { plainDate } from "../../base/plain-date.ts";
import { UserError } from "../../base/user-error.ts";
import { emptyInsiderReport, type InsiderReport } from "../../model/insider-report.ts";
import type { Database } from "../../store/index.ts";
import { saveFilings } from "../../store/queries/save-filings.ts";
import { saveInsiderReports } from "../../store/queries/save-insider-reports.ts";
import { memoryDatabase } from "../../store/testing/memory-database.ts";
import { knownFiling } from "../../store/testing/readings.ts";
import type { HoldersTable } from "../holders/holders-table.ts";
import { type StoredForTest, store } from "../holders/testing/stored.ts";
import { stakesChart } from "./stakes-chart.ts";
import { holdersTables, stakesOf } from "./stakes-of.ts";

let database: Database;
beforeAll(async () => {
  database = await memoryDatabase();
}, 120_000);
afterAll(() => database.close());
beforeEach(async () => {
  await database.statement("truncate filing, raw, filing_party, issuer, person cascade");
});

const number = (n: number): string => `0001999001-24-${String(n).padStart(6, "0")}`;
const filings: readonly StoredForTest[] = [
  {
    accession: number(1),
    form: "SC 13D",
    filed: "2023-01-10",
    event: "2023-01-03",
    cusip: "512345109",
    covers: ["Harbor Capital LP#41 600000 6.0", "Jane Q. Roe 600000 6.0"],
  },
  {
    accession: number(2),
    form: "SC 13D/A 1",
    filed: "2023-06-12",
    event: "2023-06-08",
    cik: null,
    cusip: "512345109",
    covers: ["HARBOR CAPITAL, L.P. 1100000 11.0", "Jane Roe 1150000 11.5"],
  },
  {
    accession: number(3),
    form: "SC 13G",
    filed: "2023-02-14",
    event: "2022-12-31",
    cik: null,
    issuer: "LANTERN CORP.",
    covers: ["First Bank NA#77 700000 7.0"],
  },
  {
    accession: number(4),
    form: "SC 13G/A 1",
    filed: "2024-02-13",
    event: "2023-12-31",
    covers: ["First Bank NA#77 400000 4.0"],
  },
  {
    accession: number(5),
    form: "SC 13D/A 2",
    filed: "2024-05-20",
    event: "2024-05-01",
    covers: ["Harbor Capital LP#41 1200000 12.0"],
  },
  {
    accession: number(6),
    form: "SC 13G",
    filed: "2023-03-01",
    cik: "0001888666",
    issuer: "Lantern Corp",
    cusip: "999999103",
    covers: ["Other Fund LP#55 900000 9.0"],
  },
];

function formFour(period: string, sharesAfter: string): InsiderReport {
  const noted = <T>(value: T) => ({ value, footnotes: [] });
  const nothing = noted(null);
  const relationship = {
    director: false,
    officer: false,
    tenPercentOwner: true,
    other: false,
    officerTitle: null,
    otherText: null,
  };
  const address = {
    isOutsideUnitedStates: null,
    street1: null,
    street2: null,
    city: null,
    state: null,
    stateOrTerritoryAbroad: null,
    country: null,
    zipCode: null,
    stateDescription: null,
    isGoodAddress: null,
  };
  return {
    ...emptyInsiderReport,
    form: "4",
    periodOfReport: plainDate(period),
    issuer: { ...emptyInsiderReport.issuer, name: "Lantern Corp", cik: "0001999777" },
    owners: [{ name: "HARBOR CAPITAL LP", cik: "0000000041", address, relationship }],
    nonDerivative: [
      {
        kind: "holding",
        title: noted("Common Stock"),
        date: nothing,
        deemedExecutionDate: nothing,
        coding: { formType: null, code: null, equitySwap: null, footnotes: [] },
        timeliness: nothing,
        shares: nothing,
        totalValue: nothing,
        pricePerShare: nothing,
        acquiredOrDisposed: nothing,
        sharesAfter: noted(sharesAfter),
        valueAfter: nothing,
        ownership: noted("D"),
        natureOfOwnership: nothing,
      },
    ],
  };
}

const rowsOf = ({ rows }: HoldersTable) =>
  rows.map(({ holders, shares, filing }) => [
    holders.map(({ name }) => name).join(" + "),
    `${toDecimal(shares.least)}..${shares.most && toDecimal(shares.most)}`,
    filing.form,
  ]);

test("a class's holders on a date are one row a filing, with bounds for joint filers", async () => {
  for (const filing of filings) await store(database, filing);
  const [table] = await holdersTables(database, { issuer: "0001999777", on: plainDate("2023-12-31") });
  expect(table && rowsOf(table)).toEqual([
    ["HARBOR CAPITAL, L.P. + Jane Roe", "1150000..2250000", "SC 13D/A"],
    ["First Bank NA", "700000..700000", "SC 13G"],
  ]);
  expect(table?.total.shares.least).toEqual({ numerator: 1_150_000n, denominator: 1n });
});

test("who fell to five percent or is no longer named has left, and a namesake issuer is another", async () => {
  for (const filing of filings) await store(database, filing);
  const [table, ...more] = await holdersTables(database, { issuer: "1999777" });
  expect(more).toEqual([]);
  expect(table && rowsOf(table)).toEqual([["Harbor Capital LP", "1200000..1200000", "SC 13D/A"]]);
  expect(table?.exits.map(({ names, how }) => [names.join(), how])).toEqual([
    ["Jane Roe", "no longer named"],
    ["First Bank NA", "5% or less"],
  ]);
});

test("the history tells crossings and what was perhaps late, and is drawn", async () => {
  for (const filing of filings) await store(database, filing);
  const [stakes] = await stakesOf(database, { issuer: "512345109" });
  const harbor = stakes?.histories.find(({ filers }) => filers.includes("Harbor Capital LP"));
  expect(harbor?.filings.map(({ judgement }) => judgement.standing)).toEqual([
    "on time",
    "on time",
    "perhaps late",
  ]);
  expect(harbor?.filings[1]?.since).toContain("came over 10%");
  expect(harbor?.filings[2]?.daysAfterEvent).toBe(19);
  const until = plainDate("2024-12-31");
  const chart = stakes && until && stakesChart(stakes, until);
  expect(chart?.lines.map(({ name }) => name)).toEqual(["Harbor Capital LP and 1 more", "First Bank NA"]);
});

test("a person's stakes are found by CIK, by name and by words of it", async () => {
  for (const filing of filings) await store(database, filing);
  for (const person of ["41", "Harbor Capital LP", "capital harbor"]) {
    const told = await stakesOf(database, { person });
    expect(told.map(({ table }) => table.issuer.cik)).toEqual(["0001999777"]);
    expect(told[0]?.histories).toHaveLength(1);
  }
});

test("whatever the order in which the filings come in, the answer is the same", async () => {
  const answers: string[] = [];
  for (const order of [
    [0, 1, 2, 3, 4, 5],
    [5, 4, 3, 2, 1, 0],
    [2, 5, 1, 4, 0, 3],
    [1, 3, 5, 2, 0, 4],
  ]) {
    await database.statement("truncate filing, raw, filing_party, issuer, person cascade");
    for (const n of order) await store(database, filings[n] as StoredForTest);
    const tables = await holdersTables(database, { issuer: "0001999777" });
    const stakes = await stakesOf(database, { person: "Harbor Capital" });
    const text = JSON.stringify(
      { tables, histories: stakes.map(({ histories }) => histories) },
      (key, value: unknown) =>
        key === "personIds" ? undefined : typeof value === "bigint" ? String(value) : value,
    );
    answers.push(text);
  }
  expect(new Set(answers).size).toBe(1);
});

test("the newest Form 4 of a holder stands beside the stake, and one after the date does not", async () => {
  for (const filing of filings) await store(database, filing);
  for (const [n, period, after] of [
    [91, "2023-02-01", "650000"],
    [92, "2023-08-01", "1100000"],
    [93, "2024-08-01", "1300000"],
  ] as const) {
    const [saved] = await saveFilings(database, [
      knownFiling(`form 4 ${n}`, { accession: number(n), form: "4", filedOn: period }),
    ]);
    const report = formFour(period, after);
    const document = deflateRawSync(JSON.stringify(report));
    await saveInsiderReports(database, [{ filingId: saved?.id ?? 0, reader: "0.1.0", report, document }]);
  }
  const [stakes] = await stakesOf(database, { issuer: "0001999777", on: plainDate("2023-12-31") });
  expect(stakes?.insiders).toMatchObject([
    { owner: "HARBOR CAPITAL LP", period: "2023-08-01", reports: 2, holdings: [{ sharesAfter: "1100000" }] },
  ]);
});

test("who is meant by no words, or by too many, is told", async () => {
  for (const filing of filings) await store(database, filing);
  await expect(holdersTables(database, { issuer: "Nobody Inc" })).rejects.toThrow(UserError);
  await expect(holdersTables(database, { issuer: "Lantern" })).rejects.toThrow(/give the CIK of one/);
  await expect(stakesOf(database, { person: "Nobody" })).rejects.toThrow(/no reporting person/);
});
