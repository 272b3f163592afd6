import { expect, test } from "vitest";
import { cases } from "./obligations.cases.ts";
import { obligations } from "./obligations.ts";
import { day } from "./rule.ts";
import { historyOf, ownedDay, reporting } from "./testing/histories.ts";
import { toldObligation } from "./testing/told-obligation.ts";

const today = day("2025-12-31");
const asked = { today, until: today };

test.each(cases)("$name", ({ facts, expect: wanted }) => {
  expect(obligations(facts, asked).map(toldObligation)).toEqual(wanted);
});

test("a person and its group have one obligation for one event", () => {
  const facts = reporting("13D", [ownedDay("2025-03-03", 600_000)]);
  const both = [...facts.owners, historyOf([ownedDay("2025-03-03", 700_000)], "group")];
  const found = obligations({ ...facts, owners: both }, asked);
  expect(found.map(({ who }) => who)).toEqual([["fund", "group"]]);
});

test("the last instant and the form are those of the day of the deadline", () => {
  const of = (on: string): unknown[] =>
    obligations(reporting("13D", [ownedDay(on, 600_000)]), asked).map(({ form, until }) => [form, until]);
  expect(of("2025-07-01")).toEqual([["SCHEDULE 13D", "2025-07-10T02:00:00Z"]]);
  expect(of("2024-12-10")).toEqual([["SCHEDULE 13D", "2024-12-18T03:00:00Z"]]);
  expect(of("2023-11-14")).toEqual([["SC 13D", "2023-11-24T22:30:00Z"]]);
});

test("events after the last day looked at are not told", () => {
  const facts = reporting("13D", [ownedDay("2026-01-02", 600_000)]);
  expect(obligations(facts, asked)).toEqual([]);
  expect(obligations(facts, { today, until: day("2026-01-02") }).map(toldObligation)).toEqual([
    "13D 13d-1(a) 2026-01-02 by 2026-01-09: to come",
  ]);
});
