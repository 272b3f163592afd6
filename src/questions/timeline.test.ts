import fc from "fast-check";
import { expect, test } from "vitest";
import { toDecimal, toFixed } from "../base/decimal.ts";
import { addDays, daysBetween } from "../base/plain-date.ts";
import { ownershipFacts, parseBook } from "../book/index.ts";
import { beneficialOwnership } from "../law/index.ts";
import type { Book } from "../model/book.ts";
import { type Owner, ownersIn } from "./owners.ts";
import { aultBook, dateIn, eventful, eventfulBook } from "./testing/questioned-books.ts";
import { passedText } from "./threshold.ts";
import { ownershipOverTime, type Timeline } from "./timeline.ts";

const numbers = (owners: readonly Owner[]) =>
  owners.map(({ id, aggregate, denominator, missing }) => [
    id,
    toDecimal(aggregate),
    denominator && toDecimal(denominator),
    missing.length > 0,
  ]);

/** What each single day says, held against the days that the timeline lists. */
function expectEveryDayIsTold(book: Book, { from, to, days }: Timeline): void {
  let told = 0;
  for (let n = 0; n <= daysBetween(from, to); n++) {
    const on = addDays(from, n);
    while (days[told + 1] && (days[told + 1]?.on ?? on) <= on) told++;
    const owners = ownersIn(beneficialOwnership(ownershipFacts(book, on)));
    expect([on, numbers(days[told]?.owners ?? [])]).toEqual([on, numbers(owners)]);
  }
}

test("between the days that a timeline lists nothing changes, on the example", async () => {
  const book = await aultBook();
  expectEveryDayIsTold(book, ownershipOverTime(book, dateIn("2023-09-01"), dateIn("2024-10-01")));
});

test("between the days that a timeline lists nothing changes, with every kind of event", () => {
  expectEveryDayIsTold(eventful(), ownershipOverTime(eventful(), dateIn("2024-01-01"), dateIn("2025-04-30")));
});

test("between the days that a timeline lists nothing changes, whatever the dates in the book", () => {
  const dates = [...new Set(eventfulBook.match(/2024-0[5-9]-\d\d|2024-1\d-\d\d|2025-0[13]-20|2025-03-01/g))];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -40, max: 40 }), { minLength: dates.length, maxLength: dates.length }),
      (shifts) => {
        const text = dates.reduce((book, date, n) => book.replaceAll(date, `@${n}@`), eventfulBook);
        const shifted = dates.reduce(
          (book, date, n) => book.replaceAll(`@${n}@`, addDays(dateIn(date), shifts[n] ?? 0)),
          text,
        );
        let book: Book;
        try {
          book = parseBook(shifted, "book.yaml");
        } catch {
          return;
        }
        expectEveryDayIsTold(book, ownershipOverTime(book, dateIn("2024-02-15"), dateIn("2025-04-30")));
      },
    ),
    { numRuns: 6 },
  );
}, 120_000);

test("each change says who, from what to what, which parts and why", () => {
  const { changes } = ownershipOverTime(eventful(), dateIn("2024-01-01"), dateIn("2025-04-30"));
  const told = changes
    .filter(({ owner }) => owner === "fund")
    .map(({ on, before, after, events, passed, components }) => [
      on,
      before && toDecimal(before.aggregate),
      after && toDecimal(after.aggregate),
      components.map(({ holding }) => holding).join(" "),
      events.join("; "),
      passed.map(passedText).join(", "),
    ]);
  expect(told).toEqual([
    ["2024-01-15", "0", "60000", "fund/common", "fund: purchase of 60,000 common at $1.25", "over 5%"],
    ["2024-03-01", "60000", "60000", "fund/preferred", "fund: purchase of 44 preferred", ""],
    ["2024-05-01", "60000", "50000", "fund/common", "fund: sale of 10,000 common", ""],
    [
      "2024-06-21",
      "50000",
      "140000",
      "fund/warrants",
      "within sixty days from now on: the Warrants (exercisable from 2024-08-20)",
      "",
    ],
    ["2024-10-01", "140000", "340000", "fund/preferred", "the 10-trading-day vwap is known: $0.30", ""],
    [
      "2024-10-02",
      "340000",
      "140000",
      "fund/preferred",
      "the 10-trading-day vwap is known up to 2024-10-01 only",
      "",
    ],
    ["2024-10-31", "140000", "140000", "", "1,400,000 shares outstanding (Form 10-Q)", ""],
    ["2024-12-02", "140000", "70000", "fund/common fund/warrants", "1-for-2 split of common", ""],
    ["2025-01-21", "70000", "25000", "fund/warrants", "expired on 2025-01-20: the Warrants", ""],
  ]);
});

test("thresholds are passed up and down, those of the user too", () => {
  const { changes } = ownershipOverTime(eventful(), dateIn("2024-01-01"), dateIn("2024-05-31"));
  const manager = changes.filter(({ owner, passed }) => owner === "manager" && passed.length > 0);
  expect(manager.map(({ on, passed }) => [on, passed.map(passedText)])).toEqual([
    ["2024-02-01", ["over 5%"]],
  ]);
});

test("a group comes and goes", () => {
  const { changes } = ownershipOverTime(eventful(), dateIn("2024-06-01"), dateIn("2024-06-30"));
  const [first] = changes.filter(({ owner }) => owner === "group");
  expect(first).toMatchObject({ on: "2024-06-15", before: null });
  expect(first?.after && toFixed(first.after.percent ?? { numerator: 0n, denominator: 1n }, 2)).toBe("8.14");
  expect(first?.events).toContain("from this day: the group of fund, other");
});

test("a time that ends before it begins is refused", () => {
  expect(() => ownershipOverTime(eventful(), dateIn("2024-02-01"), dateIn("2024-01-31"))).toThrow(
    /the range is empty: 2024-01-31 is before 2024-02-01/,
  );
});
