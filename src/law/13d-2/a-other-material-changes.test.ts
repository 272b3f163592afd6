import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer } from "../testing/duties.ts";
import { otherMaterialChanges } from "./a-other-material-changes.ts";

test.each([
  ["a contract of a Thursday", "2025-04-17", "asked 2025-04-21"],
  ["a contract of the Friday before Columbus Day", "2025-10-10", "asked 2025-10-15"],
  ["the first day of the new rule", "2024-02-05", "asked 2024-02-07"],
  ["the last day of the old rule", "2024-02-04", "asked promptly 2024-02-06"],
  ["old: December 31", "2021-12-31", "asked promptly 2022-01-04"],
  ["December 31", "2025-12-31", "asked 2026-01-05"],
])("%s, %s: %s", (_, on, wanted) => {
  const fact = { on: day(on), says: "a pledge of 100,000 shares", question: "Is it material?" };
  const duty = inForceOn(otherMaterialChanges, day(on))(fact);
  expect(answer(duty)).toBe(wanted);
  expect(duty).toMatchObject({ question: "Is it material?", isContested: false });
});

test.each([
  [true, "2025-04-17", "2025-04-21"],
  [true, "2024-02-05", "2024-02-07"],
  [true, "2024-02-04", "promptly 2024-02-06"],
  [false, "2025-04-17", "none"],
  [false, "2024-02-04", "none"],
  [null, "2025-04-17", "asked 2025-04-21"],
])("said to be material, %s, of %s: %s", (isMaterial, on, wanted) => {
  const fact = { on: day(on), says: "Item 4: a merger is proposed", question: "Is it material?", isMaterial };
  const duty = inForceOn(otherMaterialChanges, day(on))(fact);
  expect(answer(duty)).toBe(wanted);
  expect(duty.step.says).toContain("Item 4: a merger is proposed");
});
