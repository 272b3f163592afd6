import { expect, test } from "vitest";
import { toDecimal, toReadable } from "../../base/decimal.ts";
import { type BookLines, bookOf, bought, complaintOf, day, factsOf } from "../testing/book-of.ts";
import { holdingsOn } from "./holdings.ts";

const split = (ratio: string, fractions = "kept", security = "common", on = "2024-06-01") =>
  `{ security: ${security}, on: ${on}, ratio: ${ratio}, fractions: ${fractions} }`;

const sold = (on: string, quantity: number) =>
  `{ on: ${on}, person: fund, kind: sale, security: common, quantity: ${quantity} }`;

const heldOn = (lines: BookLines, on: string) =>
  holdingsOn(bookOf(lines), day(on)).map(({ security, quantity }) => `${toReadable(quantity)} ${security}`);

test.each([
  ["1-for-25", "down", "40"],
  ["1-for-25", "up", "41"],
  ["1-for-25", "nearest", "40"],
  ["1-for-25", "kept", "40.4"],
  ["2-for-1", "down", "2,020"],
  ["3-for-2", "nearest", "1,515"],
])("1,010 shares after a %s split with fractions %s are %s", (ratio, fractions, shares) => {
  const lines = { transactions: [bought("2024-01-02", 1010)], splits: [split(ratio, fractions)] };
  expect(heldOn(lines, "2024-05-31")).toEqual(["1,010 common"]);
  expect(heldOn(lines, "2024-06-01")).toEqual([`${shares} common`]);
});

test("a fraction is of the holder's balance and not of each purchase", () => {
  const transactions = Array.from({ length: 10 }, () => bought("2024-01-02", 5));
  expect(heldOn({ transactions, splits: [split("1-for-25", "down")] }, "2024-06-01")).toEqual(["2 common"]);
});

test("what happens on the day of a split is in new shares, and each balance in those of its day", () => {
  const lines = {
    transactions: [
      bought("2024-01-02", 1000),
      sold("2024-05-31", 500),
      sold("2024-06-01", 10),
      bought("2024-06-02", 5),
    ],
    splits: [split("1-for-25")],
    balances: [
      "{ on: 2024-06-02, person: fund, security: common, quantity: 15 }",
      "{ on: 2024-05-31, person: fund, security: common, quantity: 500 }",
      "{ on: 2024-06-01, person: fund, security: common, quantity: 10 }",
    ],
  };
  expect(heldOn(lines, "2025-01-01")).toEqual(["15 common"]);
  const old = { ...lines, transactions: [...lines.transactions, sold("2024-06-03", 16)] };
  expect(complaintOf(() => bookOf(old))).toContain("fund gives up 16 of common and holds 15 then");
});

test("splits follow one another in the order of their days", () => {
  const lines = {
    transactions: [bought("2024-01-02", 100)],
    splits: [split("1-for-10", "down", "common", "2024-07-01"), split("3-for-1")],
  };
  expect(heldOn(lines, "2024-08-01")).toEqual(["30 common"]);
});

test("what is used up is of the balance after the split", () => {
  const lines = {
    securities: ["warrants: { kind: warrant, title: Warrants, into: common }"],
    transactions: [
      bought("2024-01-02", 1000, "warrants"),
      "{ on: 2024-07-01, person: fund, kind: exercise, security: common, quantity: 40, uses: { security: warrants, quantity: 40 } }",
    ],
    splits: [split("1-for-10", "kept", "warrants"), split("1-for-10")],
  };
  expect(heldOn(lines, "2024-07-01")).toEqual(["40 common", "60 warrants"]);
});

const rightAfter = (terms: string, lines: BookLines = {}, on = "2024-06-01") => {
  const [right] = factsOf(
    {
      securities: [`right: { title: Rights, into: common, ${terms} }`],
      transactions: [bought("2024-01-02", 1000, "right")],
      splits: [split("1-for-10")],
      ...lines,
    },
    on,
  ).rights;
  return right!.shares.is === "known" ? toReadable(right!.shares.shares) : right!.shares.missing[0]?.what;
};

const close = (on: string, price: string) =>
  `{ average: close, security: common, trading-days: 1, on: ${on}, price: ${price} }`;

test.each([
  ["a warrant for one share is for a tenth", "kind: warrant", {}, "100"],
  ["a warrant for twenty shares is for two", "kind: warrant, shares-per-unit: 20", {}, "2,000"],
  [
    "terms written after the split stay",
    "kind: warrant, shares-per-unit: 20, terms-as-of: 2024-06-01",
    {},
    "20,000",
  ],
  [
    "terms written before the first transaction are adjusted",
    "kind: warrant, terms-as-of: 2023-01-01",
    {},
    "100",
  ],
  ["a conversion price is ten times as high", "kind: convertible-note, conversion-price: 0.50", {}, "200"],
  [
    "in every part of its formula",
    "kind: convertible-note, conversion-price: { greater-of: [0.10, { lesser-of: [0.50, 0.80] }] }",
    {},
    "200",
  ],
  [
    "and in its steps",
    "kind: convertible-note, conversion-price: { steps: [{ from: 2024-01-01, price: 0.50 }] }",
    {},
    "200",
  ],
  [
    "an average of the day is in its shares",
    "kind: convertible-note, conversion-price: { percent: 100, of: close, trading-days: 1 }",
    { prices: [close("2024-06-01", "5")] },
    "200",
  ],
  [
    "an average of before the split is adjusted",
    "kind: convertible-note, conversion-price: { percent: 100, of: close, trading-days: 1, on: 2024-03-01 }",
    { prices: [close("2024-03-01", "0.50")] },
    "200",
  ],
  [
    "a strike is ten times as high",
    "kind: warrant, exercise: net, strike: 0.20",
    { prices: [close("2024-06-01", "4")] },
    "50",
  ],
  [
    "a right that splits with its class is for one share still",
    "kind: warrant",
    { splits: [split("1-for-10"), split("1-for-10", "kept", "right")] },
    "100",
  ],
  [
    "a right that splits alone gives as many shares in all",
    "kind: warrant",
    { splits: [split("1-for-10", "kept", "right")] },
    "1,000",
  ],
  [
    "preferred shares that split alone convert into as many",
    "kind: convertible-preferred, stated-value: 10, conversion-price: 2",
    { splits: [split("2-for-1", "kept", "right")] },
    "5,000",
  ],
])("after a 1-for-10 split: %s", (_, terms, lines, shares) => {
  expect(rightAfter(terms, lines)).toBe(shares);
});

test("the working names the split that adjusted the terms", () => {
  const [right] = factsOf(
    {
      securities: ["right: { kind: warrant, title: Rights, into: common }"],
      transactions: [bought("2024-01-02", 1000, "right")],
      splits: [split("1-for-10")],
    },
    "2024-06-01",
  ).rights;
  expect(right?.shares.step.steps).toMatchObject([
    {
      says: "the terms are as of 2024-01-02; the split of common on 2024-06-01 adjusts them",
      facts: [{ line: 13 }],
    },
  ]);
});

test("a cap in shares, and vesting quantities, are in the shares and units of the day", () => {
  const lines = (splits: string[]) => ({
    securities: [
      "right: { kind: warrant, title: Rights, into: common, vesting: [{ on: 2025-01-01, quantity: 400 }], exchange-cap: { exchange: Nasdaq, percent: 19.99, shares: 600 } }",
    ],
    transactions: [bought("2024-01-02", 1000, "right")],
    splits,
  });
  const [first, rest] = factsOf(
    lines([split("1-for-10"), split("1-for-5", "kept", "right")]),
    "2024-06-01",
  ).rights;
  expect([first, rest].map((right) => toReadable(right!.units))).toEqual(["80", "120"]);
  expect(first!.conditions[0]!.sharesBefore).toEqual({ numerator: 60n, denominator: 1n });
});

test.each([
  ["the deposited shares alone", [split("1-for-10")], "200"],
  ["both", [split("1-for-10"), split("1-for-10", "kept", "ads")], "200"],
  ["the depositary shares alone", [split("1-for-10", "kept", "ads")], "2,000"],
])("1,000 depositary shares for two each after a split of %s", (_, splits, shares) => {
  const lines = {
    securities: ["ads: { kind: depositary-shares, title: ADSs, of: common, shares-per-unit: 2 }"],
    transactions: [bought("2024-01-02", 1000, "ads")],
    splits,
  };
  expect(toReadable(factsOf(lines, "2024-06-01").lots[0]!.shares)).toBe(shares);
});

test("an older report of the outstanding shares is in the shares of the day, and says so", () => {
  const lines = {
    outstanding: [
      "{ class: common, on: 2024-05-01, shares: 12000000, held-by-issuer: 500000, source: Form 10-Q }",
    ],
    splits: [split("1-for-10")],
  };
  const before = factsOf(lines, "2024-05-31").outstanding!;
  const after = factsOf(lines, "2024-06-01").outstanding!;
  expect([before, after].map(({ shares }) => toDecimal(shares))).toEqual(["12000000", "1200000"]);
  expect([before, after].map(({ heldByIssuer }) => toDecimal(heldByIssuer))).toEqual(["500000", "50000"]);
  expect(after.source).toBe("Form 10-Q: 12,000,000 before the split of 2024-06-01");
  const newer = [
    ...lines.outstanding,
    "{ class: common, on: 2024-06-01, shares: 1300000, source: Form 8-K }",
  ];
  expect(toDecimal(factsOf({ ...lines, outstanding: newer }, "2024-06-02").outstanding!.shares)).toBe(
    "1300000",
  );
});
