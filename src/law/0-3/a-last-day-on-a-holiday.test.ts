import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { cases } from "./a-last-day-on-a-holiday.cases.ts";
import { lastDayOnAHoliday } from "./a-last-day-on-a-holiday.ts";

test.each(cases)("$name: $on", ({ from, days, on, atLatest = on }) => {
  expect(inForceOn(lastDayOnAHoliday, day(from))(day(from), days)).toMatchObject({ on, atLatest });
});
