import { expect, test } from "vitest";
import { day } from "../rule.ts";
import { historyOf, ownedDay } from "../testing/histories.ts";
import { checkpoints } from "./month-ends.ts";

const told = (days: readonly string[], until: string) =>
  checkpoints(historyOf(days.map((on) => ownedDay(on, 1))), day(until)).map(
    ({ on, level, isChange, isMonthEnd }) =>
      `${on} as of ${level.on}${isChange ? ", a change" : ""}${isMonthEnd ? ", a month's end" : ""}`,
  );

test("every day of a change and every month's end is looked at, from the first change to the last day", () => {
  expect(told(["2024-12-20", "2025-02-10", "2025-02-12"], "2025-03-30")).toEqual([
    "2024-12-20 as of 2024-12-20, a change",
    "2024-12-31 as of 2024-12-20, a month's end",
    "2025-01-31 as of 2024-12-20, a month's end",
    "2025-02-10 as of 2025-02-10, a change",
    "2025-02-12 as of 2025-02-12, a change",
    "2025-02-28 as of 2025-02-12, a month's end",
  ]);
});

test("a change on a month's end is looked at once, as both", () => {
  expect(told(["2025-01-31"], "2025-01-31")).toEqual([
    "2025-01-31 as of 2025-01-31, a change, a month's end",
  ]);
});

test("the last day is looked at where it is a month's end, and changes after it are not", () => {
  expect(told(["2025-01-10", "2025-03-01"], "2025-02-28")).toEqual([
    "2025-01-10 as of 2025-01-10, a change",
    "2025-01-31 as of 2025-01-10, a month's end",
    "2025-02-28 as of 2025-01-10, a month's end",
  ]);
});

test.each([
  ["nothing owned", [], "2025-12-31"],
  ["owned only later", ["2026-01-02"], "2025-12-31"],
])("%s: nothing is looked at", (_, days, until) => {
  expect(told(days, until)).toEqual([]);
});
