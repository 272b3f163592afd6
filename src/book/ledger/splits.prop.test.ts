import fc from "fast-check";
import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { divide, multiply, rational } from "../../base/rational.ts";
import { beneficialOwnership } from "../../law/index.ts";
import { bought, factsOf } from "../testing/book-of.ts";

const securities = [
  "class-b: { kind: common, title: Class B, converts-into: { class: common } }",
  "ads: { kind: depositary-shares, title: ADSs, of: common, shares-per-unit: 4 }",
  "warrants: { kind: warrant, title: Warrants, into: common, shares-per-unit: 2, strike: 1, exercisable: { from: 2024-01-01 } }",
  "net: { kind: warrant, title: Net warrants, into: common, strike: 2, exercise: net, exercisable: { from: 2024-01-01 } }",
  "options: { kind: option, title: Options, into: common, vesting: [{ on: 2024-01-01, percent: 50 }, { on: 2025-01-01, quantity: 1000 }] }",
  "notes: { kind: convertible-note, title: Notes, into: common, conversion-price: { greater-of: [0.50, { lesser-of: [1, 2] }] }, exercisable: { from: 2024-01-01 } }",
];
const held = ["common", "class-b", "ads", "warrants", "net", "options", "notes"];

const percents = (lines: Parameters<typeof factsOf>[0]) =>
  beneficialOwnership(factsOf({ securities, ...lines }, "2024-08-01")).persons.map(({ person, percent }) => ({
    person,
    percent,
  }));

test("a split of everything, or of a class with what is for it, leaves every percent unchanged", () => {
  const holding = fc.record({
    security: fc.constantFrom(...held),
    person: fc.constantFrom("fund", "manager"),
    thousands: fc.integer({ min: 1, max: 900 }),
  });
  const ratio = fc.constantFrom([2, 1], [1, 2], [1, 10], [5, 2]) as fc.Arbitrary<[number, number]>;
  fc.assert(
    fc.property(
      fc.array(holding, { minLength: 1, maxLength: 8 }),
      ratio,
      fc.subarray(held.slice(1)),
      (holdings, [newShares, oldShares], others) => {
        const transactions = holdings.map(({ security, person, thousands }) =>
          bought("2024-02-01", thousands * 1000, security, person),
        );
        const close = (price: string) => [
          `{ average: close, security: common, trading-days: 1, on: 2024-08-01, price: ${price} }`,
        ];
        const market = multiply(rational(4), divide(rational(oldShares), rational(newShares)));
        const splits = ["common", ...others].map(
          (security) =>
            `{ security: ${security}, on: 2024-06-01, ratio: ${newShares}-for-${oldShares}, fractions: kept }`,
        );
        expect(percents({ transactions, splits, prices: close(toDecimal(market) ?? "") })).toEqual(
          percents({ transactions, prices: close("4") }),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("taking a holding in parts, or an arrangement, changes no total", () => {
  const total = (lines: Parameters<typeof factsOf>[0]) =>
    beneficialOwnership(factsOf(lines, "2024-08-01")).persons.map(({ person, aggregate }) => ({
      person,
      aggregate,
    }));
  const proxy = (quantity: number) =>
    `{ kind: power, holder: fund, security: common, person: manager, voting: shared, quantity: ${quantity} }`;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 }),
      fc.nat(400),
      (parts, less) => {
        const whole = parts.reduce((a, b) => a + b, 0);
        const inParts = parts.map((part) => bought("2024-02-01", part));
        const under = Math.max(1, whole - less);
        const arranged = parts.length > 1 && under > 1 ? [proxy(1), proxy(under - 1)] : [proxy(under)];
        expect(total({ transactions: inParts, arrangements: arranged })).toEqual(
          total({ transactions: [bought("2024-02-01", whole)], arrangements: [proxy(under)] }),
        );
      },
    ),
    { numRuns: 60 },
  );
});
