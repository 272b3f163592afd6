import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, toDecimal, toDollars, toFixed, toReadable, withThousands } from "./decimal.ts";
import { rational } from "./rational.ts";

test.each([
  "",
  " 1",
  "1,000",
  "1e3",
  "0x10",
  ".5",
  "5.",
  "--1",
  "1/2",
  "٣",
  "NaN",
  "+1",
])("%j is no plain decimal", (text) => {
  expect(decimal(text)).toBeNull();
});

test("a decimal comes back as it was, without idle zeros", () => {
  expect(toDecimal(decimal("0220349.00")!)).toBe("220349");
  expect(toDecimal(decimal("0.22")!)).toBe("0.22");
  expect(toDecimal(decimal("-1.50")!)).toBe("-1.5");
});

test("every decimal of any length survives exactly", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.nat(20), (digits, places) => {
      const value = rational(digits, 10n ** BigInt(places));
      expect(decimal(toDecimal(value)!)).toEqual(value);
    }),
  );
});

test("a third has no decimal", () => {
  expect(toDecimal(rational(1, 3))).toBeNull();
  expect(toReadable(rational(1, 3))).toBe("about 0.3333");
});

test.each([
  [rational(5, 1000), 2, "0.01"],
  [rational(-5, 1000), 2, "-0.01"],
  [rational(49, 10_000), 2, "0.00"],
  [rational(5004, 1000), 1, "5.0"],
  [rational(199, 100), 0, "2"],
  [rational(-1, 1000), 1, "0.0"],
] as const)("%o to %i places is %s", (value, places, text) => {
  expect(toFixed(value, places)).toBe(text);
});

test("thousands are set apart before the point alone", () => {
  expect(withThousands("214940800")).toBe("214,940,800");
  expect(withThousands("1234.56789")).toBe("1,234.56789");
  expect(withThousands("999")).toBe("999");
});

test("dollars have cents, and more digits where they are needed", () => {
  expect(toDollars(rational(44_000_000))).toBe("$44,000,000.00");
  expect(toDollars(decimal("0.2095")!)).toBe("$0.2095");
  expect(toDollars(rational(-3, 2))).toBe("-$1.50");
});
