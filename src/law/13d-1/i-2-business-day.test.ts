import { expect, test } from "vitest";
import { addDays } from "../../base/plain-date.ts";
import { federalHolidayOn } from "../calendar/federal-holidays.ts";
import { day, inForceOn } from "../rule.ts";
import { cases, holidays } from "./i-2-business-day.cases.ts";
import { businessDay } from "./i-2-business-day.ts";

test.each(cases)("$name: $is", ({ on, is, why = "" }) => {
  const kind = inForceOn(businessDay, day(on))(day(on));
  expect(kind.is).toBe(is);
  if (kind.is !== "business day") expect(kind.why).toContain(why);
});

test.each(Object.entries(holidays))("the holidays of %s", (year, dates) => {
  const found = [];
  for (let on = day(`${year}-01-01`); on.startsWith(year); on = addDays(on, 1)) {
    if (federalHolidayOn(on)) found.push(on.slice(5));
  }
  expect(found.join(" ")).toBe(dates);
});
