import { expect, test } from "vitest";
import { enumerated, listed, roman } from "./wording.ts";

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
