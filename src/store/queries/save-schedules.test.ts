import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { plainDate } from "../../base/plain-date.ts";
import { emptyItem, emptyReportingPerson, emptySchedule } from "../../model/empty-schedule.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Database } from "../database.ts";
import { memoryDatabase } from "../testing/memory-database.ts";
import { knownFiling, readFiling } from "../testing/readings.ts";
import { saveFilings } from "./save-filings.ts";
import { saveSchedules } from "./save-schedules.ts";

let database: Database;
beforeAll(async () => {
  database = await memoryDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.statement("truncate filing, raw, issuer, person cascade");
});

const schedule: Schedule = {
  ...emptySchedule,
  form: "SC 13D/A",
  amendmentNumber: 2,
  eventDate: plainDate("2024-03-01"),
  issuer: { ...emptySchedule.issuer, name: "Lantern Corp.", cusips: ["123456789"] },
  reportingPersons: [
    {
      ...emptyReportingPerson,
      name: "Harbor Capital, L.P.",
      aggregateAmountOwned: "942779.94",
      percentOfClass: "5.1",
    },
    { ...emptyReportingPerson, name: "Émile Finch", aggregateAmountOwned: null, percentOfClass: "<1" },
  ],
  items: {
    4: { ...emptyItem, text: "Investment only." },
    5: { ...emptyItem, parts: { a: "Some.", b: "More." } },
  },
};

async function filingIds(...texts: readonly string[]): Promise<readonly number[]> {
  const saved = await saveFilings(
    database,
    texts.map((text) => knownFiling(text)),
  );
  return saved.map(({ id }) => id);
}

test("a reading is saved with its cover pages, exact and with what is missing", async () => {
  const [id = 0] = await filingIds("a");
  expect(await saveSchedules(database, [readFiling(id, schedule)])).toEqual({ written: 1, unchanged: 0 });
  const covers = await database.sql.selectFrom("cover_page").selectAll().orderBy("position").execute();
  expect(
    covers.map(({ name, aggregate, percent, percent_is_below }) => [
      name,
      aggregate,
      percent,
      percent_is_below,
    ]),
  ).toEqual([
    ["Harbor Capital, L.P.", "942779.94", "5.1", false],
    ["Émile Finch", null, "1", true],
  ]);
  const items = await database.sql.selectFrom("item").select(["item", "text"]).orderBy("item").execute();
  expect(items).toEqual([
    { item: "4", text: "Investment only." },
    { item: "5", text: "Some.\n\nMore." },
  ]);
});

test("reading again writes only what differs, keeps what was, and notes who read it last", async () => {
  const [id = 0] = await filingIds("a");
  await saveSchedules(database, [readFiling(id, schedule)]);
  expect(await saveSchedules(database, [readFiling(id, schedule, [], "0.2.0")])).toEqual({
    written: 0,
    unchanged: 1,
  });
  const better: Schedule = { ...schedule, securityClass: "Common Stock" };
  expect(await saveSchedules(database, [readFiling(id, better, [], "0.3.0")])).toEqual({
    written: 1,
    unchanged: 0,
  });
  const readings = await database.sql
    .selectFrom("schedule")
    .select(["reader", "is_current"])
    .orderBy("id")
    .execute();
  expect(readings).toEqual([
    { reader: "0.2.0", is_current: false },
    { reader: "0.3.0", is_current: true },
  ]);
});

test("an issuer known by its CUSIP is joined to its CIK once a filing gives it", async () => {
  const [a = 0, b = 0, c = 0] = await filingIds("a", "b", "c");
  await saveSchedules(database, [readFiling(a, schedule)]);
  const withCik: Schedule = { ...schedule, issuer: { ...schedule.issuer, cik: "0001999777" } };
  await saveSchedules(database, [readFiling(b, withCik), readFiling(c, schedule)]);
  const issuers = await database.sql.selectFrom("issuer").select(["id", "cik"]).execute();
  expect(issuers.map(({ cik }) => cik)).toEqual(["0001999777"]);
  const ids = await database.sql.selectFrom("schedule").select("issuer_id").execute();
  expect(new Set(ids.map(({ issuer_id }) => issuer_id))).toEqual(new Set([issuers[0]?.id]));
});

test("a cover page takes the CIK of the filer of its name in the header", async () => {
  const [id = 0] = await filingIds("a");
  const party = { form: null, fileNumber: null, irsNumber: null, stateOfIncorporation: null };
  const submission = {
    accessionNumber: null,
    form: "SC 13D/A",
    filedOn: null,
    acceptedAt: null,
    subjects: [],
    filers: [{ ...party, name: "FINCH EMILE", cik: "0001999002" }],
    groupMembers: [],
    documents: [],
  };
  await saveSchedules(database, [readFiling(id, { ...schedule, submission })]);
  const persons = await database.sql.selectFrom("person").select(["name", "cik"]).orderBy("name").execute();
  expect(persons).toEqual([
    { name: "Harbor Capital, L.P.", cik: null },
    { name: "Émile Finch", cik: "0001999002" },
  ]);
});

test("entities of one name are one person, whatever the issuer", async () => {
  const [a = 0, b = 0] = await filingIds("a", "b");
  const other: Schedule = {
    ...schedule,
    issuer: { ...schedule.issuer, name: "Quay Inc.", cusips: ["987654321"] },
  };
  await saveSchedules(database, [readFiling(a, schedule), readFiling(b, other)]);
  expect(await database.statement("select count(*)::int as n from person")).toEqual([{ n: 2 }]);
  expect(await database.statement("select count(*)::int as n from issuer")).toEqual([{ n: 2 }]);
});
