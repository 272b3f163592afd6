import { beforeAll, expect, test } from "vitest";
import { toDecimal, toFixed } from "../base/decimal.ts";
import { divide, rational } from "../base/rational.ts";
import { ownershipFacts } from "../book/index.ts";
import { beneficialOwnership } from "../law/index.ts";
import type { Book } from "../model/book.ts";
import { averageNamed } from "./averages.ts";
import { suppose } from "./suppose.ts";
import type { Supposition } from "./supposition.ts";
import { aultBook, aultDate, dateIn, eventful } from "./testing/questioned-books.ts";

let ault: Book;
beforeAll(async () => {
  ault = await aultBook();
});

const owned = (book: Book, on: string, suppositions: readonly Supposition[], person: string) => {
  const ownership = beneficialOwnership(ownershipFacts(suppose(book, dateIn(on), suppositions), dateIn(on)));
  const found = ownership.persons.find((each) => each.person === person);
  if (!found) throw new Error(`no ${person}`);
  return {
    aggregate: toDecimal(found.aggregate),
    of: found.denominator && toDecimal(found.denominator),
    percent: found.percent && toFixed(found.percent, 6),
  };
};

test.each([
  [22, "85.715098"],
  [21, "86.237781"],
  [20, "86.770262"],
  [15, "89.589774"],
  [10, "92.700923"],
])("an average that makes the conversion price %i cents gives Ault & Company %s%%", (cents, percent) => {
  const price = divide(rational(cents, 100), rational(105, 100));
  const supposed = { is: "price" as const, ...averageNamed(ault, "vwap"), price };
  expect(owned(ault, aultDate, [supposed], "ault-and-company").percent).toBe(percent);
});

test.each([
  [9523, "92.700923"],
  [9525, "92.700105"],
  [20952, "85.715306"],
  [20953, "85.715098"],
  [100000, "85.715098"],
])("at an average of $0.%i the floor and the cap of the formula show", (millionths, percent) => {
  const price = rational(millionths, 100_000);
  const supposed = { is: "price" as const, ...averageNamed(ault, ""), price };
  expect(owned(ault, aultDate, [supposed], "ault-and-company").percent).toBe(percent);
});

test("the book itself stays as it is", () => {
  const before = owned(ault, aultDate, [], "ault-and-company");
  owned(ault, aultDate, [{ is: "outstanding", shares: rational(1) }], "ault-and-company");
  expect(owned(ault, aultDate, [], "ault-and-company")).toEqual(before);
});

const common = { person: "fund", security: "common" };
const cases: readonly (readonly [string, string, readonly Supposition[], string, string])[] = [
  ["nothing", "2024-02-10", [], "60000", "1000000"],
  ["outstanding shares", "2024-02-10", [{ is: "outstanding", shares: rational(500_000) }], "60000", "500000"],
  [
    "a report of that day gives way",
    "2024-10-31",
    [
      { is: "outstanding", shares: rational(2_000_000) },
      { is: "price", ...vwap(), price: rational(22, 100) },
    ],
    "340000",
    "2290000",
  ],
  ["a purchase", "2024-02-10", [{ is: "buy", ...common, quantity: rational(5) }], "60005", "1000000"],
  ["a sale of all", "2024-02-10", [{ is: "sell", ...common, quantity: rational(60_000) }], "0", "1000000"],
  [
    "a purchase and a sale in any order",
    "2024-02-10",
    [
      { is: "sell", ...common, quantity: rational(60_001) },
      { is: "buy", ...common, quantity: rational(2) },
    ],
    "1",
    "1000000",
  ],
  [
    "an exercise, of which the issuer issues the shares",
    "2024-09-01",
    [
      { is: "exercise", person: "fund", security: "warrants", units: "all" },
      { is: "price", ...vwap(), price: rational(22, 100) },
    ],
    "290000",
    "1240000",
  ],
  [
    "an exercise of a part",
    "2024-09-01",
    [
      { is: "exercise", person: "fund", security: "warrants", units: rational(30_000) },
      { is: "price", ...vwap(), price: rational(22, 100) },
    ],
    "290000",
    "1240000",
  ],
  [
    "a conversion at the price supposed",
    "2024-10-01",
    [
      { is: "exercise", person: "fund", security: "preferred", units: "all" },
      { is: "price", ...vwap(), price: rational(1, 100) },
    ],
    "580000",
    "1530000",
  ],
  [
    "an approval",
    "2024-09-01",
    [
      { is: "approval", security: "preferred", condition: null, given: null },
      { is: "price", ...vwap(), price: rational(22, 100) },
    ],
    "340000",
    "1290000",
  ],
  [
    "an approval given later",
    "2024-09-01",
    [
      { is: "approval", security: "preferred", condition: "exchange-cap", given: dateIn("2024-09-02") },
      { is: "price", ...vwap(), price: rational(22, 100) },
    ],
    "290000",
    "1240000",
  ],
];

function vwap() {
  return { average: "vwap", security: "common", tradingDays: 10 };
}

test.each(cases)("%s", (_, on, suppositions, aggregate, of) => {
  expect(owned(eventful(), on, suppositions, "fund")).toMatchObject({ aggregate, of });
});

test.each<readonly [string, string, Supposition, RegExp]>([
  [
    "an unknown person",
    "2024-02-10",
    { is: "buy", person: "fnd", security: "common", quantity: rational(1) },
    /no person "fnd" in this book; did you mean "fund"\?/,
  ],
  [
    "an unknown security",
    "2024-02-10",
    { is: "buy", person: "fund", security: "comon", quantity: rational(1) },
    /no security "comon" in this book; did you mean "common"\?/,
  ],
  [
    "an unknown average",
    "2024-02-10",
    { is: "price", ...vwap(), average: "twap", price: rational(1) },
    /no average "twap:common:10" in this book; did you mean "vwap:common:10"\?/,
  ],
  ["a price of nothing", "2024-02-10", { is: "price", ...vwap(), price: rational(0) }, /not above zero/],
  ["nothing outstanding", "2024-02-10", { is: "outstanding", shares: rational(0) }, /not above zero/],
  [
    "more sold than held",
    "2024-02-10",
    { is: "sell", ...common, quantity: rational(60_001) },
    /cannot sell 60,001 of common on 2024-02-10: it holds 60,000/,
  ],
  [
    "more exercised than held",
    "2024-09-01",
    { is: "exercise", person: "fund", security: "warrants", units: rational(90_001) },
    /cannot exercise 90,001 of warrants on 2024-09-01: it holds 90,000/,
  ],
  [
    "nothing to exercise",
    "2024-09-01",
    { is: "exercise", person: "other", security: "warrants", units: "all" },
    /it holds 0/,
  ],
  [
    "an exercise before its time",
    "2024-08-19",
    { is: "exercise", person: "fund", security: "warrants", units: "all" },
    /cannot be exercised on 2024-08-19, but from 2024-08-20/,
  ],
  [
    "a conversion above the exchange's limit",
    "2024-09-09",
    { is: "exercise", person: "fund", security: "preferred", units: "all" },
    /is not known/,
  ],
  [
    "an exercise of shares",
    "2024-09-01",
    { is: "exercise", ...common, units: "all" },
    /gives no right to shares of common/,
  ],
  [
    "an approval of what needs none",
    "2024-09-01",
    { is: "approval", security: "warrants", condition: null, given: null },
    /hangs on no approval/,
  ],
  [
    "an unknown condition",
    "2024-09-01",
    { is: "approval", security: "preferred", condition: "exchange-cup", given: null },
    /did you mean "exchange-cap"\?/,
  ],
])("%s is refused in a sentence", (_, on, supposition, sentence) => {
  expect(() => suppose(eventful(), dateIn(on), [supposition])).toThrow(sentence);
});

test("a conversion above an exchange's limit at a known price is refused with what can be had", () => {
  const suppositions: readonly Supposition[] = [
    { is: "price", ...vwap(), price: rational(22, 100) },
    { is: "exercise", person: "fund", security: "preferred", units: "all" },
  ];
  expect(() => suppose(eventful(), dateIn("2024-09-09"), suppositions)).toThrow(
    /gives 200,000 shares, and no more than 150,000 can be had on 2024-09-09; suppose less, or --approve preferred/,
  );
});

test.each([
  ["vwap", "volume-weighted average"],
  ["VWAP", "volume-weighted average"],
  ["volume-weighted average", "volume-weighted average"],
  ["Volume Weighted Average", "volume-weighted average"],
  ["volume-weighted average:common:10", "volume-weighted average"],
  ["", "volume-weighted average"],
])("the average %j is found", (text, average) => {
  expect(averageNamed(ault, text)).toEqual({ average, security: "common", tradingDays: 10 });
});
