import { expect, test } from "vitest";
import { toReadable } from "../../base/decimal.ts";
import { type BookLines, bought, factsOf } from "../testing/book-of.ts";

const close = (bound: string) =>
  `{ average: close, security: common, trading-days: 1, on: 2025-01-01, ${bound} }`;

function sharesOf(terms: string, quantity: number | string, lines: BookLines = {}, on = "2025-01-01") {
  const [right] = factsOf(
    {
      ...lines,
      securities: [`right: { title: Rights, into: common, ${terms} }`],
      transactions: [bought("2024-01-01", quantity, "right")],
    },
    on,
  ).rights;
  const given = right!.shares;
  return given.is === "known"
    ? { shares: toReadable(given.shares), says: given.step.says }
    : { missing: given.missing, says: given.step.says };
}

test.each([
  ["one for one", "kind: option", 100, "100", "100 Rights are for one share each"],
  [
    "so many each",
    "kind: warrant, shares-per-unit: 2.5",
    100,
    "250",
    "100 Rights for 2.5 each are 250 shares",
  ],
  [
    "a fraction falls away",
    "kind: warrant, shares-per-unit: 0.5",
    101,
    "50",
    "101 Rights for 0.5 each are 50 shares, rounded down",
  ],
  [
    "a fraction is rounded up",
    "kind: warrant, shares-per-unit: 0.5, rounding: up",
    101,
    "51",
    "101 Rights for 0.5 each are 51 shares, rounded up",
  ],
  [
    "a half is rounded to the nearest",
    "kind: warrant, shares-per-unit: 0.5, rounding: nearest",
    101,
    "51",
    "101 Rights for 0.5 each are 51 shares, rounded to the nearest",
  ],
  ["for cash", "kind: warrant, strike: 2, exercise: cash", 100, "100", "100 Rights are for one share each"],
  [
    "pre-funded",
    "kind: warrant, strike: 0.001, exercise: pre-funded",
    100,
    "100",
    "100 Rights are for one share each",
  ],
  [
    "cashless by choice counts the gross number",
    "kind: warrant, strike: 2, exercise: cashless",
    100,
    "100",
    "100 Rights are for one share each; a cashless exercise would give fewer, and need not be chosen",
  ],
  ["a forward", "kind: forward, settlement: shares", 100, "100", "100 Rights are for one share each"],
  [
    "an exchangeable unit",
    "kind: exchangeable-unit, shares-per-unit: 1",
    100,
    "100",
    "100 Rights for 1 each are 100 shares",
  ],
])("%s", (_, terms, quantity, shares, says) => {
  expect(sharesOf(terms, quantity)).toEqual({ shares, says });
});

test.each([
  [
    "price: 5",
    "600",
    "net exercise: 1,000 × ($5.00 − $2.00) ÷ $5.00 = 600 shares, rounded down; whether the gross 1,000 count is contested",
  ],
  [
    "price: 3",
    "333",
    "net exercise: 1,000 × ($3.00 − $2.00) ÷ $3.00 = 333 shares, rounded down; whether the gross 1,000 count is contested",
  ],
  [
    "price: 2",
    "0",
    "net exercise gives nothing: the strike of $2.00 is not below the market; whether the gross 1,000 count is contested",
  ],
  [
    "at-most: 1.50",
    "0",
    "net exercise gives nothing: the strike of $2.00 is not below the market; whether the gross 1,000 count is contested",
  ],
])("net exercise at a close of %s gives %s", (bound, shares, says) => {
  const found = sharesOf("kind: warrant, strike: 2, exercise: net", 1000, { prices: [close(bound)] });
  expect(found).toEqual({ shares, says });
});

test.each([
  [
    "no close",
    "kind: warrant, strike: 2, exercise: net",
    [],
    "book.yaml, prices: { average: close, security: common, trading-days: 1, on: 2025-01-01, price: … }",
  ],
  [
    "a close that may be either side of the strike",
    "kind: warrant, strike: 2, exercise: net",
    [close("at-least: 1")],
    "book.yaml:13, price",
  ],
  ["no strike", "kind: warrant, exercise: net", [close("price: 5")], "book.yaml, securities.right.strike"],
  ["a swap that does not say how it is settled", "kind: swap", [], "book.yaml, securities.right.settlement"],
  ["a note without a price", "kind: convertible-note", [], "book.yaml, securities.right.conversion-price"],
  [
    "preferred shares without a stated value",
    "kind: convertible-preferred, conversion-price: 2",
    [],
    "book.yaml, securities.right.stated-value",
  ],
])("%s: the number is missing, with the key to write", (_, terms, prices, writeIn) => {
  expect(sharesOf(terms, 1000, { prices })).toMatchObject({ missing: [{ writeIn }] });
});

test.each([
  [
    "half a year of 360 days",
    "{ percent: 8, from: 2024-07-05, days-in-year: 360 }",
    "520,000",
    "1,000,000 × $1.00 = $1,000,000.00; with 8% a year for 180 days of 360 from 2024-07-05 $1,040,000.00; ÷ $2.00 = 520,000 shares, rounded down",
  ],
  [
    "a year of 365 days",
    "{ percent: 10, from: 2024-01-02, days-in-year: 365 }",
    "550,000",
    "1,000,000 × $1.00 = $1,000,000.00; with 10% a year for 365 days of 365 from 2024-01-02 $1,100,000.00; ÷ $2.00 = 550,000 shares, rounded down",
  ],
  [
    "nothing before it begins",
    "{ percent: 10, from: 2025-01-02, days-in-year: 365 }",
    "500,000",
    "1,000,000 × $1.00 = $1,000,000.00; with 10% a year for 0 days of 365 from 2025-01-02 $1,000,000.00; ÷ $2.00 = 500,000 shares, rounded down",
  ],
])("what accrues converts too: %s", (_, accrues, shares, says) => {
  const found = sharesOf(`kind: convertible-note, conversion-price: 2, accrues: ${accrues}`, 1_000_000);
  expect(found).toEqual({ shares, says });
});

const stepped =
  "kind: convertible-note, conversion-price: { steps: [{ from: 2024-06-01, price: 4 }, { from: 2025-01-01, price: 2 }] }";

test.each([
  ["2024-06-01", "250"],
  ["2024-12-31", "250"],
  ["2025-01-01", "500"],
  ["2026-01-01", "500"],
])("the price in force on %s gives %s shares", (on, shares) => {
  expect(sharesOf(stepped, 1000, {}, on)).toMatchObject({ shares });
});

test("before the first step the price is missing, and is named", () => {
  expect(sharesOf(stepped, 1000, {}, "2024-05-31")).toEqual({
    missing: [
      {
        what: "the price in force on 2024-05-31, before 2024-06-01",
        writeIn: "book.yaml, the steps of the conversion-price: { from: 2024-05-31, price: … }",
      },
    ],
    says: "the price in force on 2024-05-31, before 2024-06-01, is not in the terms",
  });
});

test("a price reset once is that of the day on which it was measured", () => {
  const terms =
    "kind: convertible-note, conversion-price: { percent: 80, of: close, trading-days: 1, on: 2025-01-01 }";
  const lines = { prices: [close("price: 5")] };
  expect(sharesOf(terms, 1000, lines, "2025-06-01")).toMatchObject({ shares: "250" });
  expect(sharesOf(terms, 1000, lines, "2024-12-31")).toMatchObject({
    missing: [{ what: "the 1-trading-day close of common on 2025-01-01, or a bound on it" }],
  });
});
