import { beforeAll, expect, test } from "vitest";
import { toDecimal } from "../base/decimal.ts";
import { type Book, parseBook, valueText } from "../index.ts";
import { aultBook, eventfulBook } from "../questions/testing/questioned-books.ts";
import { goalArgument, rangeArgument, sweepArgument, thresholdsWith, variedArgument } from "./questions.ts";
import { numberArgument, suppositionsIn } from "./suppositions.ts";

let ault: Book;
beforeAll(async () => {
  ault = await aultBook();
});

test.each([
  ["0.15", "0.15"],
  ["35,846,318", "35846318"],
  ["1/4", "0.25"],
  ["0.5/0.2", "2.5"],
  ["4/21", null],
])("the number %s", (text, number) => {
  expect(toDecimal(numberArgument("--price", text))).toBe(number);
});

test.each(["", "cheap", "1/0", "1/2/3", "1e3", "0.1.2", "$5"])("%j is no number", (text) => {
  expect(() => numberArgument("--price", text)).toThrow(
    `--price takes a number such as 0.15, 35,846,318 or 4/21; "${text}" is none`,
  );
});

test.each([
  [{ price: ["vwap=0.15"] }, [{ is: "price", average: "volume-weighted average", tradingDays: 10 }]],
  [{ price: ["0.15"] }, [{ is: "price", security: "common" }]],
  [{ price: ["volume-weighted average:common:10=0.15"] }, [{ is: "price" }]],
  [{ buy: ["henry-nisser=5"] }, [{ is: "buy", person: "henry-nisser", security: "common" }]],
  [{ sell: ["Mr. Ault:options=5"] }, [{ is: "sell", person: "milton-ault", security: "options" }]],
  [{ exercise: ["ault-and-company:series-c=all"] }, [{ is: "exercise", units: "all" }]],
  [{ approve: ["series-c"] }, [{ is: "approval", security: "series-c", condition: null, given: null }]],
  [{ approve: ["series-c:exchange-cap=2024-07-01"] }, [{ condition: "exchange-cap", given: "2024-07-01" }]],
  [{ outstanding: "35,846,318", buy: ["henry-nisser=1", "milton-ault=2"] }, [{ is: "outstanding" }, {}, {}]],
])("%j supposes", (options, supposed) => {
  expect(suppositionsIn(ault, options)).toMatchObject(supposed);
});

test.each([
  [{ price: ["vwop=0.15"] }, 'there is no average "vwop" in this book; there are volume-weighted average'],
  [{ price: ["vwap:comon:10=0.15"] }, 'no average "vwap:comon:10" in this book'],
  [{ buy: ["milton-ault"] }, "--buy is written as in --buy ault-and-company:common=100000"],
  [{ buy: ["milton-ault=0.5"] }, '--buy takes a whole number; "0.5" is none'],
  [{ buy: [":common=5"] }, "--buy takes a person"],
  [
    { exercise: ["ault-and-company:series-d=all"] },
    'no security "series-d" in this book; did you mean "series-c"?',
  ],
  [
    { approve: ["series-c=soon"] },
    '--approve takes a date, year, month and day, such as 2024-07-23; "soon" is none',
  ],
])("%j is refused", (options, sentence) => {
  expect(() => suppositionsIn(ault, options)).toThrow(sentence);
});

test.each([
  ["price=0.10..0.40/60", "price", "$0.1000", "$0.4000", 60],
  ["price:vwap=0.10..0.40", "price", "$0.1000", "$0.4000", 21],
  ["outstanding=30,000,000..40,000,000/3", "outstanding", "30,000,000", "40,000,000", 3],
  ["buy=0..100/5", "buy", "0", "100", 5],
  ["sell:milton-ault:options=0..81", "sell", "0", "81", 21],
  ["date=2024-07-01..2024-07-31", "date", "2024-07-01", "2024-07-31", 31],
  ["date=2024-07-01..2026-07-31", "date", "2024-07-01", "2026-07-31", 21],
])("--sweep %s", (text, is, from, to, points) => {
  const range = sweepArgument(ault, text, "henry-nisser");
  expect([
    range.varied.is,
    valueText(range.from, range.varied),
    valueText(range.to, range.varied),
    range.points,
  ]).toEqual([is, from, to, points]);
});

test.each([
  ["price", "--sweep is written as in price=0.10..0.40/60"],
  ["price=0.10", "--sweep is written as in"],
  ["prce=0.10..0.40/60", '--sweep knows no "prce"; did you mean "price"?'],
  ["weather=0.10..0.40/60", "write one of price, outstanding, buy, sell, date"],
  ["buy=0..5", "--sweep buy takes a person"],
  ["price=0.10..0.40/1000000", 'at most 100000 points; "1000000" are more'],
  ["date=2024-06-31..2024-07-31", '"2024-06-31" is none'],
  ["outstanding=0.5..2", "--sweep takes a whole number"],
])("--sweep %s is refused", (text, sentence) => {
  expect(() => sweepArgument(ault, text, null)).toThrow(sentence);
});

test.each([
  ["percent > 20", { is: "percent", relation: ">" }],
  ["percent>=20%", { is: "percent", relation: ">=" }],
  ["aggregate < 1,000,000", { is: "aggregate", relation: "<" }],
  [" percent <= 4.99 ", { is: "percent", relation: "<=" }],
  ["counts series-c-warrants", { is: "counts", security: "series-c-warrants" }],
])("--until %j", (text, goal) => {
  expect(goalArgument(ault, text, "milton-ault")).toMatchObject({ owner: "milton-ault", ...goal });
});

test.each([
  ["percent is 5", "--until is written as in"],
  ["percnt > 5", "--until is written as in"],
  ["percent > many", '"many" is none'],
  ["counts series-x", 'did you mean "series-c"?'],
])("--until %j is refused", (text, sentence) => {
  expect(() => goalArgument(ault, text, "milton-ault")).toThrow(sentence);
});

test("the ends of a search are two values of what is varied", () => {
  const varied = variedArgument(ault, "--by", "price", null);
  expect(rangeArgument(varied, "0.10..0.40").to).toEqual(numberArgument("--range", "0.4"));
  for (const text of ["0.10", "0.10..", "1..2..3"])
    expect(() => rangeArgument(varied, text)).toThrow(/--range is written/);
  expect(() => variedArgument(ault, "--by", "sel", null)).toThrow(
    '--by knows no "sel"; did you mean "sell"?',
  );
});

test("thresholds of the user's stand among those of the law", () => {
  const thresholds = thresholdsWith([">=9.9%", "33.3", "> 50"]);
  expect(thresholds.map(({ percent, reached }) => `${reached} ${toDecimal(percent)}`)).toEqual([
    "more than 5",
    "at least 9.9",
    "more than 10",
    "at least 20",
    "more than 33.3",
    "more than 50",
  ]);
  expect(() => thresholdsWith(["half"])).toThrow(/--threshold takes a number/);
});

test("a book of several averages is asked which", () => {
  const two = parseBook(
    eventfulBook.replace(
      "transactions:",
      "  - { average: vwap, security: common, trading-days: 5, on: 2024-10-01, price: 0.31 }\ntransactions:",
    ),
    "book.yaml",
  );
  expect(() => suppositionsIn(two, { price: ["vwap=0.15"] })).toThrow(
    '"vwap" names several averages; write one of vwap:common:10, vwap:common:5',
  );
  expect(() => suppositionsIn(two, { price: ["0.15"] })).toThrow("the book names several averages");
  expect(suppositionsIn(two, { price: ["vwap:common:5=0.15"] })).toMatchObject([{ tradingDays: 5 }]);
});
