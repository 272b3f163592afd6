import fc from "fast-check";
import { expect, test } from "vitest";
import { add, isNegative, rational, ZERO } from "../../base/rational.ts";
import { asMachineNumber, exactAmounts } from "./exact-amounts.ts";

const most = BigInt(Number.MAX_SAFE_INTEGER);

test.each([
  [rational(0), 0],
  [rational(-3), -3],
  [rational(most), Number.MAX_SAFE_INTEGER],
  [rational(most + 1n), Number.NaN],
  [rational(1, 2), Number.NaN],
])("%o as a machine number is %d", (value, expected) => {
  expect(asMachineNumber(value)).toBe(expected);
});

test("sums are exact, whatever is added in whatever order", () => {
  const amount = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }).map((n) => rational(n)),
    fc.bigInt({ min: -most * 3n, max: most * 3n }).map((n) => rational(n)),
    fc.tuple(fc.integer(), fc.integer({ min: 1, max: 30 })).map(([n, d]) => rational(n, d)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2), amount), { maxLength: 20 }), (entries) => {
      const amounts = exactAmounts(3);
      const sums = [ZERO, ZERO, ZERO];
      for (const [n, value] of entries) {
        const sum = add(sums[n] ?? ZERO, value);
        sums[n] = sum;
        expect(amounts.add(n, asMachineNumber(value), () => value)).toBe(isNegative(sum));
      }
      expect([0, 1, 2].map((n) => amounts.of(n))).toEqual(sums);
    }),
  );
});

test("an amount that is whole again is as good as one that always was", () => {
  const amounts = exactAmounts(1);
  amounts.set(0, rational(1, 2));
  amounts.add(0, Number.NaN, () => rational(1, 2));
  amounts.add(0, 4, () => rational(4));
  expect(amounts.of(0)).toEqual(rational(5));
});
