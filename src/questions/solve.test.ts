import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { toDecimal, toFixed } from "../base/decimal.ts";
import { add, moreThan, ONE, rational } from "../base/rational.ts";
import { ownershipFacts } from "../book/index.ts";
import { beneficialOwnership } from "../law/index.ts";
import type { Book } from "../model/book.ts";
import { averageNamed } from "./averages.ts";
import type { Goal } from "./goal.ts";
import { rangeToSearch } from "./range-to-search.ts";
import { type Side, solve } from "./solve.ts";
import { suppose } from "./suppose.ts";
import { aultBook, aultDate, dateIn, eventful } from "./testing/questioned-books.ts";
import type { Case, Value, Varied } from "./varied.ts";

let book: Book;
let ault: Case;
beforeAll(async () => {
  book = await aultBook();
  ault = { book, on: aultDate, suppositions: [] };
});

const text = (value: Value) => (typeof value === "string" ? value : toDecimal(value));
const side = ({ value, owner, reached }: Side) => [
  text(value),
  owner?.percent && toFixed(owner.percent, 6),
  reached,
];
const over = (owner: string, percent: number, of = 1): Goal => ({
  is: "percent",
  owner,
  relation: ">",
  limit: rational(percent, of),
});
const ask = (asked: Case, goal: Goal, varied: Varied) =>
  solve(asked, { goal, varied, ...rangeToSearch(asked, varied) });

test("what average takes Ault & Company over 86 percent", () => {
  const { edges, monotone } = ask(ault, over("ault-and-company", 86), {
    is: "price",
    ...averageNamed(book, "vwap"),
  });
  expect(monotone).toBe(true);
  expect(edges.map(({ before, after }) => [side(before), side(after)])).toEqual([
    [
      ["0.2043", "86.000592", true],
      ["0.2044", "85.995100", false],
    ],
  ]);
});

test.each([
  [499, 100, "1788572", "4.989999"],
  [5, 1, "1792156", "4.999997"],
  [10, 1, "3584476", "9.999997"],
  [20, 1, "7169116", "19.999998"],
])("how many an officer can buy before exceeding %i/%i percent", (limit, of, most, percent) => {
  const [edge, ...more] = ask(ault, over("henry-nisser", limit, of), {
    is: "buy",
    person: "henry-nisser",
    security: "common",
  }).edges;
  expect(more).toEqual([]);
  expect(edge && side(edge.before)).toEqual([most, percent, false]);
  expect(edge && text(edge.after.value)).toBe(String(Number(most) + 1));
  expect(edge?.after.reached).toBe(true);
});

test("an exact five percent is not more than five", () => {
  const asked: Case = { book: eventful(), on: dateIn("2024-02-25"), suppositions: [] };
  const varied = { is: "buy" as const, person: "other", security: "common" };
  const [more] = ask(asked, over("other", 5), varied).edges;
  expect(more && side(more.before)).toEqual(["19000", "5.000000", false]);
  const [least] = ask(
    asked,
    { is: "percent", owner: "other", relation: ">=", limit: rational(5) },
    varied,
  ).edges;
  expect(least && side(least.after)).toEqual(["19000", "5.000000", true]);
});

test("how many must be sold to fall to five percent", () => {
  const asked: Case = { book: eventful(), on: dateIn("2024-02-10"), suppositions: [] };
  const goal: Goal = { is: "percent", owner: "fund", relation: "<=", limit: rational(5) };
  const [edge] = ask(asked, goal, { is: "sell", person: "fund", security: "common" }).edges;
  expect(edge && [side(edge.before), side(edge.after)]).toEqual([
    ["9999", "5.000100", false],
    ["10000", "5.000000", true],
  ]);
});

test("how many shares outstanding bring a holder under five percent", () => {
  const asked: Case = { book: eventful(), on: dateIn("2024-02-10"), suppositions: [] };
  const [edge] = ask(asked, over("fund", 5), { is: "outstanding" }).edges;
  expect(edge && [side(edge.before), side(edge.after)]).toEqual([
    ["1199999", "5.000004", true],
    ["1200000", "5.000000", false],
  ]);
});

test("the warrants enter the window sixty days before they can be exercised, and leave it when they have expired", () => {
  const asked: Case = { book: eventful(), on: dateIn("2024-03-05"), suppositions: [] };
  const { edges } = ask(asked, { is: "counts", owner: "fund", security: "warrants" }, { is: "date" });
  expect(
    edges.map(({ before, after }) => [before.value, before.reached, after.value, after.reached]),
  ).toEqual([
    ["2024-06-20", false, "2024-06-21", true],
    ["2025-01-20", true, "2025-01-21", false],
  ]);
});

test("a group's member's warrants count for the group", () => {
  const asked: Case = { book: eventful(), on: dateIn("2024-06-16"), suppositions: [] };
  const [edge] = ask(asked, { is: "counts", owner: "group", security: "warrants" }, { is: "date" }).edges;
  expect(edge?.after.value).toBe("2024-06-21");
});

test("where a percent turns, the answer says so and gives every edge", () => {
  const asked: Case = {
    book: eventful(),
    on: dateIn("2024-02-01"),
    suppositions: [
      { is: "price", average: "vwap", security: "common", tradingDays: 10, price: rational(30, 100) },
    ],
  };
  const solution = solve(asked, {
    goal: over("fund", 25),
    varied: { is: "date" },
    from: dateIn("2024-02-01"),
    to: dateIn("2025-12-31"),
  });
  expect(solution.monotone).toBe(false);
  expect(solution.edges.map(({ after }) => [after.value, after.reached])).toEqual([
    ["2024-09-10", true],
    ["2024-10-31", false],
  ]);
});

test("where facts are missing the answer is not known, unless what is certain settles it", () => {
  const asked: Case = { book: eventful(), on: dateIn("2024-09-01"), suppositions: [] };
  const at = (limit: number) =>
    solve(asked, {
      goal: over("fund", limit),
      varied: { is: "outstanding" },
      from: rational(1_000_000),
      to: rational(1_000_001),
    });
  expect(at(12).atFrom.reached).toBe(true);
  expect(at(30).atFrom.reached).toBe(null);
  expect(at(30).edges).toEqual([]);
});

test("the most that can be bought is on the edge: one more share exceeds the limit", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40_000_000 }),
      fc.integer({ min: 1, max: 9_000 }),
      (outstanding, limit) => {
        const asked: Case = { ...ault, suppositions: [{ is: "outstanding", shares: rational(outstanding) }] };
        const varied = { is: "buy" as const, person: "kenneth-cragun", security: "common" };
        const { edges, atFrom } = solve(asked, {
          goal: over("kenneth-cragun", limit, 100),
          varied,
          from: rational(0),
          to: rational(outstanding),
        });
        const percentWith = (quantity: ReturnType<typeof rational>) => {
          const supposed = suppose(book, aultDate, [...asked.suppositions, { ...varied, quantity }]);
          const { persons } = beneficialOwnership(ownershipFacts(supposed, aultDate));
          return persons.find(({ person }) => person === "kenneth-cragun")?.percent ?? rational(0);
        };
        if (atFrom.reached) return;
        const most = edges[0]?.before.value;
        if (most === undefined || typeof most === "string") throw new Error("no edge");
        expect(moreThan(percentWith(most), rational(limit, 100))).toBe(false);
        expect(moreThan(percentWith(add(most, ONE)), rational(limit, 100))).toBe(true);
      },
    ),
    { numRuns: 15 },
  );
});
