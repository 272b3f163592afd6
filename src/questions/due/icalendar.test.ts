import { expect, test } from "vitest";
import { type PlainDate, plainDate } from "../../base/plain-date.ts";
import { parseBook } from "../../book/index.ts";
import { due } from "./due.ts";
import { icalendar } from "./icalendar.ts";
import { dueBook } from "./testing/due-book.ts";

const date = (text: string): PlainDate => plainDate(text) as PlainDate;
const calendarOn = (on: string, text = dueBook): string => {
  const book = parseBook(text, "book.yaml");
  return icalendar(book, due(book, date(on), date("2025-12-31")));
};
const unfolded = (calendar: string): readonly string[] => calendar.replaceAll("\r\n ", "").split("\r\n");

test("lines end with CRLF, and none is longer than 75 octets, whatever the letters", () => {
  const calendar = calendarOn(
    "2025-12-31",
    dueBook.replace("Example Corp.", '"Société Générale d\'Étude, Ünïcödé & Söhne; GmbH"'),
  );
  expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of calendar.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
  expect(unfolded(calendar)).toContain(
    "SUMMARY:SCHEDULE 13D/A: Société Générale d'Étude\\, Ünïcödé & Söhne\\; GmbH",
  );
});

test("every event that is not filed stands in it, at its last instant in UTC", () => {
  const lines = unfolded(calendarOn("2025-12-31"));
  expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
    "DTSTART:20250605T020000Z",
    "DTSTART:20251224T030000Z",
  ]);
  expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
  expect(lines[0]).toBe("BEGIN:VCALENDAR");
  expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
});

test("an obligation keeps its UID from one day to another, and no two share one", () => {
  const ids = (on: string): readonly string[] =>
    unfolded(calendarOn(on)).filter((line) => line.startsWith("UID:"));
  expect(ids("2025-12-31")).toEqual(ids("2025-06-03"));
  expect(new Set(ids("2025-12-31")).size).toBe(2);
});
