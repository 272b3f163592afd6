import { expect, test } from "vitest";
import { regimesReached } from "./adjacent-regimes.ts";
import { exactly } from "./testing/duties.ts";

test.each([
  ["4.89", []],
  ["4.9", ["NOL_4_9"]],
  ["5", ["NOL_4_9"]],
  ["5.01", ["NOL_4_9", "HSR_CHECK", "13F_CHECK"]],
  ["10", ["NOL_4_9", "HSR_CHECK", "13F_CHECK", "PILL_10"]],
  ["10.000001", ["NOL_4_9", "HSR_CHECK", "13F_CHECK", "SECTION16_10PCT", "PILL_10"]],
])("%s%: %s", (percent, codes) => {
  expect(regimesReached(exactly(percent)).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["14.999999", "DGCL203_15", false],
  ["15", "DGCL203_15", true],
  ["19.999999", "EXCHANGE_20PCT", false],
  ["20", "EXCHANGE_20PCT", true],
  ["50", "CONTROL_50", false],
  ["50.000001", "CONTROL_50", true],
])("%s% and %s: %s", (percent, code, reached) => {
  expect(regimesReached(exactly(percent)).some((regime) => regime.code === code)).toBe(reached);
});

test("section 16 is of covered classes alone, the others of all", () => {
  const codes = (isCovered: boolean) => regimesReached(exactly("60"), isCovered).map(({ code }) => code);
  expect(codes(true)).toContain("SECTION16_10PCT");
  expect(codes(false)).toEqual(codes(true).filter((code) => code !== "SECTION16_10PCT"));
});
