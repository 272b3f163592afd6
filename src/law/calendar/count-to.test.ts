import { expect, test } from "vitest";
import { ruleCitation } from "../../model/citation.ts";
import { day } from "../rule.ts";
import { printed } from "../testing/printed.ts";
import { inBusinessDays, inCalendarDays, promptly } from "./count-to.ts";

const cite = ruleCitation("13d-2(a)");

test("so many business days, under the paragraph that asks for them", () => {
  expect(printed(inBusinessDays(2)(day("2025-03-03"), cite).step)).toEqual([
    "2 business days after Monday, 2025-03-03; the last day is Wednesday, 2025-03-05 [13d-2(a)]",
  ]);
});

test("so many days, under the paragraph that asks for them, put off under Rule 0-3(a)", () => {
  const { on, step } = inCalendarDays(10)(day("2023-03-02"), cite);
  expect(on).toBe("2023-03-13");
  expect(printed(step)).toEqual([
    "10 days after 2023-03-02: 2023-03-12 [13d-2(a)]",
    "  10 days after 2023-03-02 is Sunday, 2023-03-12; the last day is Monday, 2023-03-13 [0-3(a)]",
    "    2023-03-12 does not count: Sunday",
  ]);
});

test("promptly: two business days by custom, and said to be custom", () => {
  const { on, atLatest, isPromptly, step } = promptly(day("2023-03-03"), cite);
  expect([on, atLatest, isPromptly]).toEqual(["2023-03-07", "2023-03-07", true]);
  expect(printed(step)).toEqual([
    "promptly after 2023-03-03; by custom within two business days [13d-2(a)]",
    "  2 business days after Friday, 2023-03-03; the last day is Tuesday, 2023-03-07 [13d-2(a)]",
    "    2023-03-04 does not count: Saturday",
    "    2023-03-05 does not count: Sunday",
  ]);
});
