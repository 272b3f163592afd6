import { expect, test } from "vitest";
import { day } from "../rule.ts";
import { federalHolidayOn } from "./federal-holidays.ts";

const told = (on: string): string | null => {
  const holiday = federalHolidayOn(day(on));
  return holiday && `${holiday.name}, ${holiday.source}, ${holiday.edgarClosed}`;
};
const a = "5 U.S.C. 6103(a), true";
const b = "5 U.S.C. 6103(b), true";

test.each([
  ["2024-01-01", `New Year's Day, ${a}`],
  ["2027-12-31", `New Year's Day of 2028-01-01, observed, ${b}`],
  ["2023-01-02", `New Year's Day of 2023-01-01, observed, ${b}`],
  ["2024-01-15", `Birthday of Martin Luther King, Jr., ${a}`],
  ["2024-02-19", `Washington's Birthday, ${a}`],
  ["2024-05-27", `Memorial Day, ${a}`],
  ["2026-05-25", `Memorial Day, ${a}`],
  ["2022-06-20", `Juneteenth National Independence Day of 2022-06-19, observed, ${b}`],
  ["2024-06-19", `Juneteenth National Independence Day, ${a}`],
  ["2024-07-04", `Independence Day, ${a}`],
  ["2026-07-03", `Independence Day of 2026-07-04, observed, ${b}`],
  ["2024-09-02", `Labor Day, ${a}`],
  ["2024-10-14", `Columbus Day, ${a}`],
  ["2024-11-11", `Veterans Day, ${a}`],
  ["2024-11-28", `Thanksgiving Day, ${a}`],
  ["2024-12-25", `Christmas Day, ${a}`],
])("%s: %s", (on, wanted) => {
  expect(told(on)).toBe(wanted);
});

test.each([
  ["the year before Juneteenth became a holiday", "2020-06-19"],
  ["its first year, observed on the Friday before: June 18, 2021, is one", "2021-06-17"],
  ["the Saturday itself, which is closed as such", "2026-07-04"],
  ["the Sunday itself", "2022-06-19"],
  ["the Thursday before a holiday on a Saturday", "2026-07-02"],
  ["the Tuesday after a holiday on a Sunday", "2022-06-21"],
  ["the Friday after a holiday on a Thursday", "2024-07-05"],
  ["the day after a holiday on a Sunday that was observed already", "2023-01-03"],
  ["the second Monday of January", "2024-01-08"],
  ["the Monday before the last of May", "2024-05-20"],
  ["the first Monday of November", "2024-11-04"],
  ["the third Thursday of November", "2024-11-21"],
  ["a day of a month without a holiday", "2024-03-04"],
])("%s is none: %s", (_, on) => {
  expect(told(on)).toBeNull();
});

test("Juneteenth of 2021 was a Saturday, and the Friday its first day off", () => {
  expect(told("2021-06-18")).toBe(`Juneteenth National Independence Day of 2021-06-19, observed, ${b}`);
});
