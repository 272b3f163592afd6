import { expect, test } from "vitest";
import { step } from "../../model/derivation.ts";
import { day } from "../rule.ts";
import { standingOf } from "./standing.ts";

const range = { on: day("2025-12-29"), atLatest: day("2025-12-31"), isPromptly: false, step: step("") };
const promptly = { ...range, atLatest: range.on, isPromptly: true };

test.each([
  ["filed on the first last day", range, "2025-12-29", "2026-02-01", "filed on time"],
  ["filed between the two", range, "2025-12-30", "2026-02-01", "filed, perhaps late"],
  ["filed on the second", range, "2025-12-31", "2026-02-01", "filed, perhaps late"],
  ["filed after both", range, "2026-01-02", "2026-02-01", "filed late"],
  ["not filed on the first", range, null, "2025-12-29", "to come"],
  ["not filed between", range, null, "2025-12-30", "perhaps overdue"],
  ["not filed on the second", range, null, "2025-12-31", "perhaps overdue"],
  ["not filed after both", range, null, "2026-01-01", "overdue"],
  ["promptly, filed later", promptly, "2026-02-01", "2026-02-01", "filed, perhaps late"],
  ["promptly, ten days later", promptly, null, "2026-01-08", "perhaps overdue"],
  ["promptly, eleven days later", promptly, null, "2026-01-09", "overdue"],
  ["no deadline", null, null, "2026-01-09", "open"],
  ["no deadline, filed", null, "2026-01-09", "2026-01-09", "filed"],
] as const)("%s", (_, deadline, filed, today, standing) => {
  expect(standingOf(deadline, filed && day(filed), day(today))).toBe(standing);
});
