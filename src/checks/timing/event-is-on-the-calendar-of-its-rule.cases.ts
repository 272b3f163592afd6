import type { RuleMarked } from "../../model/schedule.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { day, schedule13G } from "../testing/schedules.ts";

const marked = (event: string | null, ...rules: readonly RuleMarked[]) =>
  schedule13G({ eventDate: event === null ? null : day(event), rules });

export const cases: readonly CheckCase[] = [
  { name: "an institution at a year's end", schedule: marked("2019-12-31", "13d-1(b)"), expect: "pass" },
  { name: "an institution at a month's end", schedule: marked("2024-10-31", "13d-1(b)"), expect: "pass" },
  {
    name: "an institution on a day in between",
    schedule: marked("2024-10-30", "13d-1(b)"),
    expect: "review",
    says: ["Rule 13d-1(b)", "end of a month", "October 30, 2024"],
  },
  { name: "the last business day of a month", schedule: marked("2024-11-29", "13d-1(b)"), expect: "pass" },
  { name: "the exempt at a quarter's end, now", schedule: marked("2025-03-31", "13d-1(d)"), expect: "pass" },
  { name: "the exempt at a month's end, now", schedule: marked("2025-04-30", "13d-1(d)"), expect: "review" },
  { name: "the first quarter's end", schedule: marked("2024-09-30", "13d-1(d)"), expect: "pass" },
  {
    name: "the quarter's end before it",
    schedule: marked("2024-06-30", "13d-1(d)"),
    expect: "review",
    says: ["end of a year"],
  },
  { name: "the exempt at a year's end, before", schedule: marked("2010-12-31", "13d-1(d)"), expect: "pass" },
  { name: "the passive on any day", schedule: marked("2024-10-30", "13d-1(c)"), expect: "not applicable" },
  {
    name: "two rules marked",
    schedule: marked("2024-10-30", "13d-1(b)", "13d-1(c)"),
    expect: "not applicable",
  },
  { name: "no rule marked", schedule: marked("2024-10-30"), expect: "not applicable" },
  { name: "no date", schedule: marked(null, "13d-1(b)"), expect: "not applicable" },
];
