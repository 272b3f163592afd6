import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  dayOfWeek,
  daysBetween,
  longDate,
  type PlainDate,
  plainDate,
  slashDate,
} from "./plain-date.ts";

test.each([
  "2023-06-31",
  "2023-02-29",
  "1900-02-29",
  "2024-13-01",
  "2024-00-10",
  "2024-1-1",
  "24-01-01",
  "2024-01-00",
  "July 23, 2024",
  "",
])("%j is no date", (text) => {
  expect(plainDate(text)).toBeNull();
});

test("leap days are dates", () => {
  expect(plainDate("2024-02-29")).toBe("2024-02-29");
  expect(plainDate("2000-02-29")).toBe("2000-02-29");
});

test.each([
  ["2024-07-23", "2024-09-21"],
  ["2024-07-24", "2024-09-22"],
  ["2025-01-01", "2025-03-02"],
  ["2025-12-15", "2026-02-13"],
])("sixty days after %s is %s", (from, to) => {
  expect(addDays(from as PlainDate, 60)).toBe(to);
  expect(daysBetween(from as PlainDate, to as PlainDate)).toBe(60);
});

test("days added can be counted, and the order of text is the order of time", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      const start = plainDate("2000-01-01")!;
      const end = addDays(start, days);
      expect(daysBetween(start, end)).toBe(days);
      expect(end > start).toBe(days > 0);
    }),
  );
});

test("as forms print it, as EDGAR writes it, and its weekday", () => {
  const date = plainDate("2024-07-23")!;
  expect(longDate(date)).toBe("July 23, 2024");
  expect(slashDate(date)).toBe("07/23/2024");
  expect(dayOfWeek(date)).toBe(2);
  expect(dayOfWeek(plainDate("1969-12-28")!)).toBe(0);
});
