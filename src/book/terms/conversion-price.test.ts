import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { plainDate } from "../../base/plain-date.ts";
import { rational } from "../../base/rational.ts";
import { parseBook } from "../load.ts";
import { smallBook } from "../testing/small-book.ts";
import { conversionPrice } from "./conversion-price.ts";
import { sharesUnderRight } from "./shares-under-right.ts";

const on = plainDate("2025-01-01")!;

function preferred(price: string) {
  const book = parseBook(smallBook.replace("price: 0.30 }", `${price} }`), "book.yaml");
  const security = book.securities.preferred!;
  if (security.kind !== "convertible-preferred") throw new Error("not this one");
  return { book, security };
}

function priceWhen(average: string) {
  const { book, security } = preferred(average);
  return conversionPrice(security.conversionPrice!, "common", book, on);
}

test.each([
  ["price: 0.30", "0.22"],
  ["price: 0.20", "0.21"],
  ["price: 0.15", "0.1575"],
  ["price: 0.05", "0.1"],
  ["at-least: 0.2095238096", "0.22"],
  ["at-most: 0.0952", "0.1"],
  ["at-least: 0.20, at-most: 0.20", "0.21"],
])("the greater of 0.10 and the lesser of 0.22 and 105%% of an average with %s is %s", (average, price) => {
  const found = priceWhen(average);
  expect(found.is === "known" && toDecimal(found.price)).toBe(price);
});

test.each([
  "at-least: 0.2095238095",
  "at-least: 0.10, at-most: 0.30",
])("%s does not settle the price, and says what would", (average) => {
  const found = priceWhen(average);
  expect(found.is === "unknown" && found.missing[0]?.what).toContain("more closely than");
});

test("an average of another day is missing, with the entry to write", () => {
  const { book, security } = preferred("price: 0.30");
  const found = conversionPrice(security.conversionPrice!, "common", book, plainDate("2025-01-02")!);
  expect(found).toMatchObject({
    is: "unknown",
    missing: [{ writeIn: expect.stringContaining("on: 2025-01-02, price: …") }],
  });
});

test.each([
  ["price: 0.30", "200000000"],
  ["price: 0.20", "209523809"],
  ["price: 0.01", "440000000"],
])("44,000 at $1,000 convert, with an average of %s, into %s shares: fractions fall away", (average, shares) => {
  const { book, security } = preferred(average);
  const found = sharesUnderRight("preferred", security, rational(44_000), book, on);
  expect(found.is === "known" && toDecimal(found.shares)).toBe(shares);
});
