import fc from "fast-check";
import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { plainDate } from "../../base/plain-date.ts";
import { parseBook } from "../load.ts";
import { smallBook } from "../testing/small-book.ts";
import { holdingsOn } from "./holdings.ts";

const on = (text: string, date: string) =>
  holdingsOn(parseBook(text, "book.yaml"), plainDate(date)!).map(
    ({ person, security, quantity }) => `${person} ${security} ${toDecimal(quantity)}`,
  );

test.each([
  ["2024-02-29", []],
  ["2024-03-01", ["fund common 60000"]],
  ["2024-05-01", ["fund common 50000"]],
  ["2024-06-01", ["fund common 50000", "fund preferred 44"]],
])("on %s", (date, holdings) => {
  expect(on(smallBook, date)).toEqual(holdings);
});

test("what is converted is given up", () => {
  const conversion =
    "  - { on: 2024-07-01, person: fund, kind: conversion, security: common, quantity: 200000, uses: { security: preferred, quantity: 44 } }\nbalances:";
  expect(on(smallBook.replace("balances:", conversion), "2024-07-01")).toEqual(["fund common 250000"]);
});

test("the order in which transactions of different days are written does not matter", () => {
  const lines = smallBook.split("\n");
  const first = lines.indexOf("transactions:") + 1;
  const entries = lines.slice(first, first + 3);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: 3 }), (shuffled) => {
      const text = [...lines.slice(0, first), ...shuffled, ...lines.slice(first + 3)].join("\n");
      expect(on(text, "2025-01-01")).toEqual(on(smallBook, "2025-01-01"));
    }),
  );
});
