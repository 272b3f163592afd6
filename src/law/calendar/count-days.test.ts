import { describe, expect, test } from "vitest";
import { ruleCitation } from "../../model/citation.ts";
import { day } from "../rule.ts";
import { printed } from "../testing/printed.ts";
import { type Calendar, dayKind, federalCalendar, weekdayOf, withClosures } from "./calendar.ts";
import { businessDaysAfter, businessDaysBetween, calendarDaysAfter } from "./count-days.ts";

const cite = ruleCitation("13d-1(a)");
const inDoubt = (...dates: readonly string[]): Calendar =>
  withClosures(
    federalCalendar,
    dates.map((on) => ({ on: day(on), name: "a closure", source: "an order", edgarClosed: "unknown" })),
  );

describe("business days after a date say which days they skip, and why", () => {
  test("over a weekend and a holiday", () => {
    const { on, atLatest, isPromptly, step } = businessDaysAfter(day("2024-06-14"), 5, cite);
    expect([on, atLatest, isPromptly]).toEqual(["2024-06-24", "2024-06-24", false]);
    expect(printed(step)).toEqual([
      "5 business days after Friday, 2024-06-14; the last day is Monday, 2024-06-24 [13d-1(a)]",
      "  2024-06-15 does not count: Saturday",
      "  2024-06-16 does not count: Sunday",
      "  2024-06-19 does not count: Juneteenth National Independence Day (5 U.S.C. 6103(a))",
      "  2024-06-22 does not count: Saturday",
      "  2024-06-23 does not count: Sunday",
    ]);
  });

  test("one day, with none to skip", () => {
    expect(printed(businessDaysAfter(day("2025-03-03"), 1, cite).step)).toEqual([
      "1 business day after Monday, 2025-03-03; the last day is Tuesday, 2025-03-04 [13d-1(a)]",
    ]);
  });

  test("a day in doubt makes two last days", () => {
    const { on, atLatest, step } = businessDaysAfter(day("2025-03-04"), 2, cite, inDoubt("2025-03-06"));
    expect([on, atLatest]).toEqual(["2025-03-06", "2025-03-07"]);
    expect(printed(step)).toEqual([
      "2 business days after Tuesday, 2025-03-04; the last day is 2025-03-06, or 2025-03-07 where 2025-03-06 is no business day [13d-1(a)]",
      "  whether 2025-03-06 counts is not known: a closure (an order)",
    ]);
  });

  test("two days in doubt, with a weekend between that is certain", () => {
    const doubt = inDoubt("2025-03-07", "2025-03-10");
    const { on, atLatest, step } = businessDaysAfter(day("2025-03-05"), 2, cite, doubt);
    expect([on, atLatest]).toEqual(["2025-03-07", "2025-03-11"]);
    expect(printed(step)).toEqual([
      "2 business days after Wednesday, 2025-03-05; the last day is 2025-03-07, or 2025-03-11 where 2025-03-07 and 2025-03-10 are no business day [13d-1(a)]",
      "  whether 2025-03-07 counts is not known: a closure (an order)",
      "  2025-03-08 does not count: Saturday",
      "  2025-03-09 does not count: Sunday",
      "  whether 2025-03-10 counts is not known: a closure (an order)",
    ]);
  });
});

describe("calendar days after a date are put off where the last is no business day", () => {
  test.each([
    ["a business day stays", "2025-03-03", 10, "2025-03-13"],
    ["a Saturday to Monday", "2025-03-05", 10, "2025-03-17"],
    ["a Sunday to Monday", "2025-03-06", 10, "2025-03-17"],
    ["a holiday to the day after", "2023-12-15", 10, "2023-12-26"],
    ["a Saturday before a holiday to Tuesday", "2023-01-04", 10, "2023-01-17"],
  ])("%s", (_, from, days, last) => {
    expect(calendarDaysAfter(day(from), days, cite).on).toBe(last);
  });

  test("a last day in doubt is one, and the day after is the other", () => {
    const { on, atLatest, step } = calendarDaysAfter(day("2025-03-03"), 10, cite, inDoubt("2025-03-13"));
    expect([on, atLatest]).toEqual(["2025-03-13", "2025-03-14"]);
    expect(printed(step)).toEqual([
      "10 days after 2025-03-03 is Thursday, 2025-03-13; the last day is 2025-03-13, or 2025-03-14 where 2025-03-13 is no business day [13d-1(a)]",
      "  whether 2025-03-13 counts is not known: a closure (an order)",
    ]);
  });
});

test.each([
  ["2024-06-18", "2024-06-21", 2],
  ["2024-06-18", "2024-06-20", 1],
  ["2024-06-18", "2024-06-19", 0],
  ["2024-06-18", "2024-06-18", 0],
  ["2024-06-21", "2024-06-24", 1],
])("after %s, up to %s and with it: %i business days", (date, until, days) => {
  expect(businessDaysBetween(day(date), day(until))).toBe(days);
});

test("days in doubt are not among the business days between two dates", () => {
  expect(businessDaysBetween(day("2025-03-03"), day("2025-03-07"), inDoubt("2025-03-05"))).toBe(3);
});

describe("a calendar with closures more", () => {
  const more = (edgarClosed: boolean | "unknown") =>
    withClosures(federalCalendar, [
      { on: day("2025-03-05"), name: "a closure", source: "an order", edgarClosed },
    ]);

  test.each([
    [true, { is: "closed", why: "a closure (an order)" }],
    [false, { is: "business day" }],
    ["unknown", { is: "perhaps closed", why: "a closure (an order)" }],
  ] as const)("EDGAR closed %s: %o", (edgarClosed, kind) => {
    expect(dayKind(day("2025-03-05"), more(edgarClosed))).toEqual(kind);
  });

  test("keeps the holidays that there were, and adds no other day", () => {
    expect(dayKind(day("2025-07-04"), more(true)).is).toBe("closed");
    expect(dayKind(day("2025-03-06"), more(true)).is).toBe("business day");
  });
});

test("the days of a week have their names", () => {
  const week = [
    "2025-03-02",
    "2025-03-03",
    "2025-03-04",
    "2025-03-05",
    "2025-03-06",
    "2025-03-07",
    "2025-03-08",
  ];
  expect(week.map((on) => weekdayOf(day(on)).slice(0, 3)).join(" ")).toBe("Sun Mon Tue Wed Thu Fri Sat");
});
