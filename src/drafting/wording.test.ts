import { expect, test } from "vitest";
import type { PlainDate } from "../base/plain-date.ts";
import { rational } from "../base/rational.ts";
import { enumerated, listed, priceInWords, roman } from "./wording.ts";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as %j", (parts, text) => {
  expect(listed(parts)).toBe(text);
});

test("one part alone has no number", () => {
  expect(enumerated(["25 shares"])).toBe("25 shares");
  expect(enumerated(["25 shares", "3 more"])).toBe("(i) 25 shares and (ii) 3 more");
});

test("small Roman numbers", () => {
  expect([1, 4, 9, 14, 23].map(roman)).toEqual(["i", "iv", "ix", "xiv", "xxiii"]);
});

test.each([
  [undefined, "95% of the closing average price during the ten trading days before the conversion"],
  ["2025-09-01", "95% of the closing average price during the ten trading days before September 1, 2025"],
])("an average measured on %s", (on, words) => {
  const average = { percent: rational(95), of: "closing average", tradingDays: 10, on: on as PlainDate };
  expect(priceInWords(average, 0)).toBe(words);
});
