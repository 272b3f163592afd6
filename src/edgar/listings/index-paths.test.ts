import { expect, test } from "vitest";
import type { PlainDate } from "../../base/plain-date.ts";
import {
  dailyIndexPaths,
  quarterlyIndexPaths,
  quarterOf,
  quartersBetween,
  readIndexedDays,
} from "./index-paths.ts";

const day = (text: string) => text as PlainDate;

test.each([
  ["2026-01-01", 1],
  ["2026-03-31", 1],
  ["2026-04-01", 2],
  ["2026-06-30", 2],
  ["2026-07-01", 3],
  ["2026-09-30", 3],
  ["2026-10-01", 4],
  ["2026-12-31", 4],
])("%s is in quarter %i", (text, quarter) => {
  expect(quarterOf(day(text))).toEqual({ year: 2026, quarter });
});

test("indexes lie by year and quarter, compressed or not", () => {
  expect(dailyIndexPaths(day("2026-11-19"))[0]).toBe("edgar/daily-index/2026/QTR4/master.20261119.idx");
  expect(dailyIndexPaths(day("2026-11-19"))).toContain("edgar/daily-index/2026/QTR4/master.20261119.gz");
  expect(quarterlyIndexPaths({ year: 1993, quarter: 1 })).toEqual([
    "edgar/full-index/1993/QTR1/master.gz",
    "edgar/full-index/1993/QTR1/master.idx",
  ]);
});

test("quarters follow each other over the end of a year", () => {
  expect(quartersBetween(day("2023-12-31"), day("2024-04-01"))).toEqual([
    { year: 2023, quarter: 4 },
    { year: 2024, quarter: 1 },
    { year: 2024, quarter: 2 },
  ]);
  expect(quartersBetween(day("2024-04-01"), day("2024-03-31"))).toEqual([]);
});

test("a folder's listing tells which days have an index, and by what name", () => {
  const names = [
    "master.20261119.idx",
    "company.20261118.idx",
    "master.20261116.idx.gz",
    "master.20261117.gz",
    "master.20261399.idx",
    "sitemap.quarterlyindex1.xml",
  ];
  const json = {
    directory: { name: "daily-index/2026/QTR4/", item: names.map((name) => ({ name, type: "file" })) },
  };
  expect(readIndexedDays(json, { year: 2026, quarter: 4 })).toEqual([
    { day: "2026-11-16", path: "edgar/daily-index/2026/QTR4/master.20261116.idx.gz" },
    { day: "2026-11-17", path: "edgar/daily-index/2026/QTR4/master.20261117.gz" },
    { day: "2026-11-19", path: "edgar/daily-index/2026/QTR4/master.20261119.idx" },
  ]);
  expect(readIndexedDays("no listing", { year: 2026, quarter: 4 })).toEqual([]);
});
