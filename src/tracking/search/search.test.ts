import { afterAll, beforeAll, expect, test } from "vitest";
import { UserError } from "../../base/user-error.ts";
import type { Database } from "../../store/index.ts";
import { memoryDatabase } from "../../store/testing/memory-database.ts";
import { store } from "../holders/testing/stored.ts";
import { type SearchAsked, search } from "./search.ts";

let database: Database;
beforeAll(async () => {
  database = await memoryDatabase();
  for (let n = 1; n <= 30; n++) {
    await store(database, {
      accession: `0001999001-24-${String(n).padStart(6, "0")}`,
      form: n % 3 === 0 ? "SC 13G" : "SCHEDULE 13D/A 1",
      filed: `2024-03-${String(n).padStart(2, "0")}`,
      issuer: n % 2 === 0 ? "Lantern Corp" : "Beacon Inc",
      cik: n % 2 === 0 ? "0001999777" : "0001999888",
      cusip: n % 2 === 0 ? "512345109" : "099999103",
      covers: [`Harbor Capital LP#41 ${n}00000 ${n}.0`],
      text: `${"We bought shares. ".repeat(400)} ${n === 7 ? "The board explores strategic alternatives." : "We may sell."}`,
    });
  }
  await database.statement("analyze");
}, 120_000);
afterAll(() => database.close());

const daysOf = async (asked: SearchAsked): Promise<readonly string[]> =>
  (await search(database, asked)).map(({ filed_on }) => filed_on?.slice(8) ?? "");

test("a rare word is found by its stem, and marked where it stands in a long text", async () => {
  const [hit, ...more] = await search(database, { words: "exploring alternative" });
  expect(more).toEqual([]);
  expect(hit).toMatchObject({ filed_on: "2024-03-07", item: "4", persons: [{ name: "Harbor Capital LP" }] });
  expect(hit?.snippet.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual([
    "explores",
    "alternatives",
  ]);
});

test("of a word that all filings have, the newest come first", async () => {
  expect(await daysOf({ words: "shares", limit: 3 })).toEqual(["30", "29", "28"]);
});

test("covers, dates, forms and items narrow it down together", async () => {
  expect(await daysOf({ percent: { from: "5", to: "7" } })).toEqual(["07", "06", "05"]);
  expect(await daysOf({ issuer: "Lantern", form: "13G", from: "2024-03-10", to: "2024-03-20" })).toEqual([
    "18",
    "12",
  ]);
  expect(await daysOf({ words: "shares", item: "4", cusip: "512345109", limit: 2 })).toEqual(["30", "28"]);
  expect(await daysOf({ words: "shares", item: "5" })).toEqual([]);
  expect(await daysOf({ cik: "41", form: "13D/A", limit: 2 })).toEqual(["29", "28"]);
  expect(await daysOf({ words: "sell -bought" })).toEqual([]);
});

test("an issuer that nobody is gets a sentence", async () => {
  await expect(search(database, { issuer: "Nobody" })).rejects.toThrow(UserError);
});
