import { expect, test } from "vitest";
import { day } from "../testing/book-of.ts";
import { laterOf, UNKNOWN, type When } from "./when-available.ts";

const from = (text: string): When => ({ from: day(text), noLaterThan: null });
const by = (text: string): When => ({ from: null, noLaterThan: day(text) });

test.each([
  ["the later of two days", from("2024-01-01"), from("2025-01-01"), from("2025-01-01")],
  ["a day that the other is not after", by("2024-01-01"), from("2025-01-01"), from("2025-01-01")],
  ["a day that the other may be after", by("2026-01-01"), from("2025-01-01"), by("2026-01-01")],
  ["the later of two bounds", by("2024-01-01"), by("2025-01-01"), by("2025-01-01")],
  ["not known where one is not", from("2024-01-01"), UNKNOWN, UNKNOWN],
])("%s", (_, a, b, later) => {
  expect(laterOf(a, b)).toEqual(later);
  expect(laterOf(b, a)).toEqual(later);
});
