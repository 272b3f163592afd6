import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { toDecimal, toFixed } from "../base/decimal.ts";
import { addDays } from "../base/plain-date.ts";
import { rational } from "../base/rational.ts";
import { ownershipFacts } from "../book/index.ts";
import { beneficialOwnership } from "../law/index.ts";
import type { Book } from "../model/book.ts";
import { averageNamed } from "./averages.ts";
import { ownersIn } from "./owners.ts";
import { suppose } from "./suppose.ts";
import { sweep } from "./sweep.ts";
import { aultBook, aultDate, dateIn, eventful } from "./testing/questioned-books.ts";
import type { Case } from "./varied.ts";

let ault: Case;
let book: Book;
beforeAll(async () => {
  book = await aultBook();
  ault = { book, on: aultDate, suppositions: [] };
});

test("points are spread evenly on whole ticks, both ends among them", () => {
  const range = {
    varied: { is: "price" as const, ...averageNamed(book, "vwap") },
    from: rational(1, 10),
    to: rational(2, 5),
    points: 60,
  };
  const { points, tick } = sweep(ault, range);
  expect(tick).toEqual(rational(1, 10_000));
  expect(points).toHaveLength(60);
  expect(
    points.slice(0, 3).map(({ value }) => (typeof value === "string" ? value : toDecimal(value))),
  ).toEqual(["0.1", "0.1051", "0.1102"]);
  expect(points.at(-1)?.value).toEqual(rational(2, 5));
});

test("what falls together is one point", () => {
  const varied = { is: "buy" as const, person: "henry-nisser", security: "common" };
  expect(sweep(ault, { varied, from: rational(0), to: rational(3), points: 50 }).points).toHaveLength(4);
});

test("the crossings of 5, 10 and 20 percent are marked between the points that they lie between", () => {
  const varied = { is: "buy" as const, person: "henry-nisser", security: "common" };
  const { crossings } = sweep(ault, { varied, from: rational(0), to: rational(8_000_000), points: 9 });
  const own = crossings.filter(({ owner }) => owner === "henry-nisser");
  expect(
    own.map(({ threshold, direction, to }) => [
      toDecimal(threshold.percent),
      direction,
      typeof to === "string" ? to : toDecimal(to),
    ]),
  ).toEqual([
    ["5", "up", "2000000"],
    ["10", "up", "4000000"],
    ["20", "up", "8000000"],
  ]);
});

test("a threshold of the user's is told, and 20 percent is reached at 20 percent", () => {
  const small: Case = {
    book: eventful(),
    on: dateIn("2024-02-10"),
    suppositions: [{ is: "outstanding", shares: rational(1_000_000) }],
  };
  const varied = { is: "buy" as const, person: "fund", security: "common" };
  const at = (from: number, to: number) =>
    sweep(small, { varied, from: rational(from), to: rational(to), points: 2 }, [
      { percent: rational(20), reached: "at least" },
      { percent: rational(15), reached: "more than" },
    ]).crossings.filter(({ owner }) => owner === "fund").length;
  expect(at(139_998, 139_999)).toBe(0);
  expect(at(139_999, 140_000)).toBe(1);
  expect(at(89_999, 90_000)).toBe(0);
  expect(at(90_000, 90_001)).toBe(1);
});

test.each([
  [rational(2), rational(1), 5, /the range is empty/],
  [rational(1), rational(2), 1, /at least two points/],
  [rational(1), rational(2), 2.5, /at least two points/],
])("a range that is none is refused", (from, to, points, sentence) => {
  const varied = { is: "outstanding" as const };
  expect(() => sweep(ault, { varied, from, to, points })).toThrow(sentence);
});

test("a point of a sweep is what own says where it is supposed", () => {
  const average = averageNamed(book, "vwap");
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 2, max: 6 }),
      (a, b, points) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((ticks) => rational(ticks, 10_000));
        if (!from || !to) return;
        for (const { value, owners } of sweep(ault, { varied: { is: "price", ...average }, from, to, points })
          .points) {
          if (typeof value === "string") throw new Error("a price is no date");
          const supposed = suppose(book, aultDate, [{ is: "price", ...average, price: value }]);
          expect(owners).toEqual(ownersIn(beneficialOwnership(ownershipFacts(supposed, aultDate))));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("a sweep of days is what own says on each", () => {
  const eventfulBook = eventful();
  const [from, to] = [dateIn("2024-05-01"), dateIn("2024-06-30")];
  const { points } = sweep(
    { book: eventfulBook, on: from, suppositions: [] },
    { varied: { is: "date" }, from, to, points: 61 },
  );
  expect(points.map(({ value }) => value)).toEqual(Array.from({ length: 61 }, (_, n) => addDays(from, n)));
  for (const { value, owners } of points) {
    if (typeof value !== "string") throw new Error("a day is no number");
    expect(owners).toEqual(ownersIn(beneficialOwnership(ownershipFacts(eventfulBook, value))));
  }
});

test("more of a falling price is never less owned", () => {
  const { points } = sweep(ault, {
    varied: { is: "price", ...averageNamed(book, "vwap") },
    from: rational(1, 20),
    to: rational(3, 10),
    points: 26,
  });
  const percents = points.map(({ owners }) => Number(toFixed(owners[0]?.percent ?? rational(0), 8)));
  expect(percents).toEqual(percents.toSorted((a, b) => b - a));
});

test.each([
  ["sold until nothing is left", { is: "sell", person: "fund", security: "common" }, 50_000],
  ["bought by somebody who had none", { is: "buy", person: "manager", security: "common" }, 10],
  ["warrants bought", { is: "buy", person: "other", security: "warrants" }, 10],
  ["warrants sold", { is: "sell", person: "fund", security: "warrants" }, 90_000],
  ["a conversion price supposed with an exercise", { is: "outstanding" }, 2_000_000],
] as const)("a sweep says what own says where it is supposed: %s", (_, varied, most) => {
  const on = dateIn("2024-09-15");
  const suppositions = [
    { is: "price" as const, average: "vwap", security: "common", tradingDays: 10, price: rational(3, 10) },
    ...(varied.is === "outstanding"
      ? [{ is: "exercise" as const, person: "fund", security: "preferred", units: rational(7) }]
      : []),
  ];
  const asked: Case = { book: eventful(), on, suppositions };
  const from = rational(varied.is === "outstanding" ? 1 : 0);
  for (const { value, owners } of sweep(asked, { varied, from, to: rational(most), points: 7 }).points) {
    if (typeof value === "string") throw new Error("a number is no date");
    const last = varied.is === "outstanding" ? { ...varied, shares: value } : { ...varied, quantity: value };
    const ownership = beneficialOwnership(
      ownershipFacts(suppose(asked.book, on, [...suppositions, last]), on),
    );
    expect(owners).toEqual(ownersIn(ownership));
  }
});
