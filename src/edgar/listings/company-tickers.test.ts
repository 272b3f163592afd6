import { expect, test } from "vitest";
import { readCompanyTickers } from "./company-tickers.ts";

test("the file with exchanges is read by the names of its fields, in any order", () => {
  const json = {
    fields: ["ticker", "cik", "exchange", "name"],
    data: [
      ["ALPH", 1000001, "NYSE", "Alpha Mines, Inc."],
      ["BTA", 1000002, null, 'Beta "B" Co'],
      [null, 1000003, "OTC", "Without Ticker"],
      ["X"],
    ],
  };
  expect(readCompanyTickers(json)).toEqual([
    { cik: "0001000001", name: "Alpha Mines, Inc.", ticker: "ALPH", exchange: "NYSE" },
    { cik: "0001000002", name: 'Beta "B" Co', ticker: "BTA", exchange: null },
  ]);
});

test("the file without exchanges is read as well", () => {
  const json = {
    "0": { cik_str: 1000001, ticker: "ALPH", title: "Alpha Mines, Inc." },
    "1": { cik_str: 1000001, ticker: "ALPH-B", title: "Alpha Mines, Inc." },
  };
  expect(readCompanyTickers(json)?.map(({ ticker, exchange }) => [ticker, exchange])).toEqual([
    ["ALPH", null],
    ["ALPH-B", null],
  ]);
});

test.each([null, [], {}, "text", { fields: ["cik"], data: [] }])("%j is neither file", (json) => {
  expect(readCompanyTickers(json)).toBeNull();
});
