import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  atLeast,
  ceiling,
  compare,
  divide,
  equals,
  floor,
  moreThan,
  multiply,
  nearest,
  rational,
  subtract,
  ZERO,
} from "./rational.ts";

const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => rational(n, d));

test("a fraction is in lowest terms with a positive denominator", () => {
  expect(rational(-6, -4)).toEqual({ numerator: 3n, denominator: 2n });
  expect(rational(6, -4)).toEqual({ numerator: -3n, denominator: 2n });
  expect(rational(0, 7)).toEqual(ZERO);
  expect(() => rational(1, 0)).toThrow(RangeError);
});

test("what is added can be taken away, what is multiplied divided", () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(equals(subtract(add(a, b), b), a)).toBe(true);
      if (!equals(b, ZERO)) expect(equals(divide(multiply(a, b), b), a)).toBe(true);
    }),
  );
});

test("floor, nearest and ceiling lie around the number", () => {
  fc.assert(
    fc.property(fraction, (a) => {
      expect(compare(floor(a), a)).toBeLessThanOrEqual(0);
      expect(compare(ceiling(a), a)).toBeGreaterThanOrEqual(0);
      expect(compare(subtract(ceiling(a), floor(a)), rational(1))).toBeLessThanOrEqual(0);
      expect(
        compare(multiply(subtract(nearest(a), a), rational(a.numerator < 0n ? -2 : 2)), rational(1)),
      ).toBeLessThanOrEqual(0);
    }),
  );
});

test.each([
  [7, 2, 3, 4, 4],
  [-7, 2, -4, -4, -3],
  [5, 1, 5, 5, 5],
])("%i/%i: floor %i, nearest %i, ceiling %i", (n, d, below, near, above) => {
  expect([floor, nearest, ceiling].map((round) => Number(round(rational(n, d)).numerator))).toEqual([
    below,
    near,
    above,
  ]);
});

test("more than is not at least", () => {
  const five = rational(5);
  expect(moreThan(five, five)).toBe(false);
  expect(atLeast(five, five)).toBe(true);
  expect(moreThan(rational(500_000_001, 100_000_000), five)).toBe(true);
});
