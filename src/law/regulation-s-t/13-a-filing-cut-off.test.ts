import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { dayFiled, filingCutOff } from "./13-a-filing-cut-off.ts";

test.each([
  ["the last Friday of the old rule, winter", "2024-02-02", "2024-02-02T22:30:00Z"],
  ["the first day of the new rule, winter", "2024-02-05", "2024-02-06T03:00:00Z"],
  ["the day before summer time", "2024-03-09", "2024-03-10T03:00:00Z"],
  ["the first day of summer time", "2024-03-10", "2024-03-11T02:00:00Z"],
  ["the last day of summer time", "2024-11-02", "2024-11-03T02:00:00Z"],
  ["the first day of winter time", "2024-11-03", "2024-11-04T03:00:00Z"],
  ["old: summer", "2023-07-03", "2023-07-03T21:30:00Z"],
  ["old summer time begins in April", "2006-04-03", "2006-04-03T21:30:00Z"],
  ["old summer time: not in March", "2006-03-20", "2006-03-20T22:30:00Z"],
  ["old summer time ends in October", "2006-10-30", "2006-10-30T22:30:00Z"],
  ["old summer time: the last Saturday", "2006-10-28", "2006-10-28T21:30:00Z"],
  ["December 31", "2024-12-31", "2025-01-01T03:00:00Z"],
])("%s, %s: %s", (_, on, until) => {
  expect(inForceOn(filingCutOff, day(on))(day(on)).until).toBe(until);
});

test.each([
  ["at 5:30 p.m. of the old rule", "2018-03-12T17:30:00", "2018-03-12"],
  ["after 5:30 p.m. of the old rule", "2018-03-12T18:01:03", "2018-03-13"],
  ["in the evening of the new rule", "2025-08-05T21:37:18", "2025-08-05"],
  ["after 10 p.m. of the new rule", "2025-08-05T22:01:00", "2025-08-06"],
  ["on a Friday evening of the old rule", "2022-02-11T20:01:48", "2022-02-14"],
  ["on a Saturday", "2025-08-02T09:00:00", "2025-08-04"],
  ["before a holiday", "2023-12-22T17:31:00", "2023-12-26"],
  ["at no time", "2023-12-22", null],
])("accepted %s, %s: filed on %s", (_, accepted, on) => {
  expect(dayFiled(accepted)).toBe(on);
});

test.each([
  ["no day", "2023-02-30T12:00:00", null],
  ["a time to the minute", "2025-08-05T22:00", "2025-08-05"],
  ["a minute after the cut-off", "2025-08-05T22:01", "2025-08-06"],
  ["half of a time", "2025-08-05T22:0", null],
  ["no hour", "2025-08-05Tab:00:00", null],
  ["no minute", "2025-08-05T12:ab:00", null],
])("%s, %s: filed on %s", (_, accepted, on) => {
  expect(dayFiled(accepted)).toBe(on);
});
