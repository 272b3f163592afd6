import { describe, expect, it } from "vitest";
import { exercisableFrom } from "./exercise-times.ts";

describe("when a right may be exercised", () => {
  it.each([
    ["500 shares under options exercisable beginning on March 1, 2025", "2025-03-01"],
    ["500 restricted stock units that vest on March 1, 2025", "2025-03-01"],
    ["500 shares underlying warrants, exercisable from and after March 1, 2025", "2025-03-01"],
  ])("%s", (words, day) => {
    expect(exercisableFrom(words)).toBe(day);
  });

  it.each([
    "500 options exercisable within 60 days of March 1, 2025",
    "500 options exercisable until March 1, 2025",
    "500 options granted on March 1, 2025",
    "500 options that vest on March 1, 2025 and 500 that vest on March 1, 2026",
  ])("does not say so: %s", (words) => {
    expect(exercisableFrom(words)).toBeNull();
  });
});
