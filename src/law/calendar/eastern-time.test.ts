import { expect, test } from "vitest";
import { day } from "../rule.ts";
import { easternInstant, isDaylightSaving } from "./eastern-time.ts";

test.each([
  ["2024-03-09", false],
  ["2024-03-10", true],
  ["2024-11-02", true],
  ["2024-11-03", false],
  ["2026-03-08", true],
  ["2026-03-07", false],
  ["2026-11-01", false],
  ["2026-10-31", true],
  ["2007-03-10", false],
  ["2007-03-11", true],
  ["2007-10-31", true],
  ["2007-11-03", true],
  ["2007-11-04", false],
  ["2006-03-31", false],
  ["2006-04-01", false],
  ["2006-04-02", true],
  ["2006-10-28", true],
  ["2006-10-29", false],
  ["2006-10-31", false],
  ["2004-10-30", true],
  ["2004-10-31", false],
  ["2000-04-02", true],
  ["2000-04-01", false],
  ["2024-07-15", true],
  ["2004-07-15", true],
  ["2024-01-15", false],
  ["2024-12-15", false],
  ["2004-12-15", false],
])("%s is in daylight saving time: %s", (on, is) => {
  expect(isDaylightSaving(day(on))).toBe(is);
});

test.each([
  ["2025-01-06", 17, 30, "2025-01-06T22:30:00Z"],
  ["2025-01-06", 18, 59, "2025-01-06T23:59:00Z"],
  ["2025-01-06", 19, 0, "2025-01-07T00:00:00Z"],
  ["2025-07-07", 19, 59, "2025-07-07T23:59:00Z"],
  ["2025-07-07", 20, 0, "2025-07-08T00:00:00Z"],
  ["2025-07-07", 22, 5, "2025-07-08T02:05:00Z"],
  ["2024-12-31", 22, 0, "2025-01-01T03:00:00Z"],
])("on %s at %i:%i: %s", (on, hour, minute, instant) => {
  expect(easternInstant(day(on), hour, minute)).toBe(instant);
});
