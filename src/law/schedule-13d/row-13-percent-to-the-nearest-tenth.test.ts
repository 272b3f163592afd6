import { expect, test } from "vitest";
import { rational } from "../../base/rational.ts";
import { day, inForceOn } from "../rule.ts";
import { percentToTheNearestTenth } from "./row-13-percent-to-the-nearest-tenth.ts";

test.each([
  [rational(21_494_080_000n, 250_761_889n), "85.7"],
  [rational(5004, 1000), "5.0"],
  [rational(505, 100), "5.1"],
  [rational(504, 100), "5.0"],
  [rational(9_989_997n, 1_000_000n), "10.0"],
  [rational(162, 358_463), "0.0"],
  [rational(100), "100.0"],
])("%o prints as %s", (percent, text) => {
  expect(inForceOn(percentToTheNearestTenth, day("2025-01-01"))(percent)).toBe(text);
});
