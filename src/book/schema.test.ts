import { expect, test } from "vitest";
import { type BookLines, bookOf, complaintOf } from "./testing/book-of.ts";

const complaint = (lines: BookLines): string => complaintOf(() => bookOf(lines));
const right = (terms: string): BookLines => ({
  securities: [`right: { kind: warrant, title: Rights, into: common, ${terms} }`],
});
const split = (more: string): BookLines => ({ splits: [`{ security: common, on: 2024-06-01, ${more} }`] });

test.each<[string, BookLines, string]>([
  [
    "a misspelt kind",
    { securities: ["w: { kind: warant, title: W, into: common }"] },
    'book.yaml:9:14: "warant" is none of the words known here; did you mean "warrant"?',
  ],
  [
    "a kind that is none",
    { securities: ["w: { kind: bond, title: W }"] },
    'book.yaml:9:14: "bond" is none of the words known here; write one of common, depositary-shares, option, warrant, restricted-stock-unit, performance-stock-unit, convertible-preferred, convertible-note, exchangeable-unit, forward, swap',
  ],
  [
    "no kind",
    { securities: ["w: { title: W }"] },
    'book.yaml:9:6: the key "kind" is missing here; add "kind: …"',
  ],
  [
    "a key of another kind",
    { securities: ["b: { kind: common, title: B, strike: 2 }"] },
    'there is no key "strike" here; the keys here are kind, title, short-title, cusip, votes, registered, converts-into, source',
  ],
  [
    "a misspelt term",
    right("strke: 2"),
    'book.yaml:9:56: there is no key "strke" here; did you mean "strike"?',
  ],
  [
    "a misspelt way of exercise",
    right("exercise: nett"),
    'book.yaml:9:66: "nett" is none of the words known here; did you mean "net"?',
  ],
  [
    "depositary shares without a ratio",
    { securities: ["ads: { kind: depositary-shares, title: ADSs, of: common }"] },
    'book.yaml:9:8: the key "shares-per-unit" is missing here; add "shares-per-unit: …"',
  ],
  [
    "depositary shares of nothing",
    { securities: ["ads: { kind: depositary-shares, title: ADSs, of: common, shares-per-unit: 0 }"] },
    "book.yaml:9:77: shares per unit are more than none",
  ],
  [
    "depositary shares of a right",
    {
      securities: [
        "w: { kind: warrant, title: W, into: common }",
        "ads: { kind: depositary-shares, title: ADSs, of: w, shares-per-unit: 1 }",
      ],
    },
    'book.yaml:10:52: "w" is no class of shares but of kind warrant; name a security of kind common',
  ],
  [
    "a class that converts into none",
    { securities: ["b: { kind: common, title: B, converts-into: { class: comon } }"] },
    'book.yaml:9:56: there is no security "comon" in this book; did you mean "common"?',
  ],
  [
    "vesting of more than all",
    right("vesting: [{ on: 2025-01-01, percent: 60 }, { on: 2026-01-01, percent: 41 }]"),
    "book.yaml:9:65: the vesting percents come to more than 100; mend one of them",
  ],
  [
    "vesting of a percent and a quantity",
    right("vesting: [{ on: 2025-01-01, percent: 60, quantity: 5 }]"),
    "book.yaml:9:66: a vesting step has either a percent of the grant or a quantity; write one of them",
  ],
  [
    "vesting of neither",
    right("vesting: [{ on: 2025-01-01 }]"),
    "book.yaml:9:66: a vesting step has either a percent of the grant or a quantity; write one of them",
  ],
  [
    "vesting and a day",
    right("exercisable: { from: 2025-01-01 }, vesting: [{ on: 2025-01-01, percent: 100 }]"),
    "book.yaml:9:10: vesting says from when each part can be exercised; take either it or exercisable out",
  ],
  [
    "a day and a bound",
    right("exercisable: { from: 2025-01-01, no-later-than: 2025-01-01 }"),
    "book.yaml:9:69: write { from: 2024-04-15 }, or { no-later-than: 2024-04-15 } where the day itself is not known",
  ],
  [
    "a bound that is no date",
    right("exercisable: { no-later-than: soon }"),
    'book.yaml:9:86: "soon" is no date; write year, month and day, such as 2024-07-23',
  ],
  [
    "accrual by another year",
    right("accrues: { percent: 5, from: 2025-01-01, days-in-year: 364 }"),
    'book.yaml:9:111: "364" is none of the words known here; did you mean "360"?',
  ],
  [
    "a blocker of nothing",
    right("blocker: { percent: 0 }"),
    "book.yaml:9:76: a blocker's percent is above 0 and below 100, such as 4.99",
  ],
  [
    "a blocker of all",
    right("blocker: { percent: 100 }"),
    "book.yaml:9:76: a blocker's percent is above 0 and below 100, such as 4.99",
  ],
  [
    "a percent with its sign",
    right("blocker: { percent: 4.99% }"),
    "book.yaml:9:76: a percent is written without its sign: 4.99 for 4.99%",
  ],
  [
    "a misspelt key of a blocker",
    right("blocker: { percent: 4.99, notice-day: 61 }"),
    'book.yaml:9:82: there is no key "notice-day" here; did you mean "notice-days"?',
  ],
  [
    "a price that is none",
    right("conversion-price: cheap"),
    'book.yaml:9:74: "cheap" is no number; write digits such as 44,000 or 0.22',
  ],
  [
    "a misspelt key of a price",
    right("conversion-price: { percnt: 90, of: vwap, trading-days: 5 }"),
    'book.yaml:9:76: there is no key "percnt" here; did you mean "percent"?',
  ],
  [
    "the greater of one",
    right("conversion-price: { greater-of: [1] }"),
    "book.yaml:9:88: the greater or the lesser is of two prices at least",
  ],
  [
    "a misspelt key deep in a price",
    right("conversion-price: { greater-of: [1, { steps: [{ fron: 2024-01-01, price: 2 }] }] }"),
    'book.yaml:9:104: there is no key "fron" here; did you mean "from"?',
  ],
  [
    "steps out of order",
    right("conversion-price: { steps: [{ from: 2025-01-01, price: 2 }, { from: 2024-01-01, price: 3 }] }"),
    "book.yaml:9:83: steps stand in order of their dates, each date once",
  ],
  [
    "a list for a price",
    right("conversion-price: [1, 2]"),
    "book.yaml:9:74: a price is a number such as 0.22, { percent, of, trading-days }, { greater-of: […] }, { lesser-of: […] } or { steps: […] }",
  ],
  [
    "a split that is no ratio",
    split("ratio: 25, fractions: down"),
    'book.yaml:12:48: "25" is no ratio of new shares for old; write 1-for-25 for a reverse split, 2-for-1 for a split',
  ],
  [
    "a split into nothing",
    split("ratio: 0-for-25, fractions: down"),
    '"0-for-25" is no ratio of new shares for old',
  ],
  [
    "a split that does not say what becomes of fractions",
    split("ratio: 1-for-25"),
    'book.yaml:12:5: the key "fractions" is missing here; add "fractions: …"',
  ],
  [
    "a split of nothing known",
    { splits: ["{ security: comon, on: 2024-06-01, ratio: 1-for-25, fractions: up }"] },
    'book.yaml:12:17: there is no security "comon" in this book; did you mean "common"?',
  ],
  [
    "an arrangement of no known kind",
    { arrangements: ["{ kind: pleddge, holder: fund, security: common }"] },
    'book.yaml:12:13: "pleddge" is none of the words known here; did you mean "pledge"?',
  ],
  [
    "a power that is none",
    { arrangements: ["{ kind: power, holder: fund, security: common, person: manager }"] },
    "book.yaml:12:5: an arrangement of kind power gives one: add voting or dispositive, shared or sole",
  ],
  [
    "an arrangement over a right",
    {
      securities: ["w: { kind: warrant, title: W, into: common }"],
      arrangements: ["{ kind: record-holder, holder: fund, security: w }"],
    },
    'book.yaml:13:52: "w" is of kind warrant, and an arrangement is over shares; name a security of kind common or depositary-shares',
  ],
  [
    "an arrangement with nobody known",
    { arrangements: ["{ kind: pledge, holder: fund, security: common, person: banc }"] },
    'book.yaml:12:61: there is no person "banc" in this book; define it under "persons"',
  ],
  [
    "a disclaimer of nobody known",
    { disclaimers: ["{ person: manger }"] },
    'book.yaml:12:15: there is no person "manger" in this book; did you mean "manager"?',
  ],
  [
    "an order of nothing known",
    { exerciseOrder: ["comon"] },
    'book.yaml:12:5: there is no security "comon" in this book; did you mean "common"?',
  ],
  [
    "an issuer that holds more than there is",
    { outstanding: ["{ class: common, on: 2024-06-01, shares: 5, held-by-issuer: 6, source: 8-K }"] },
    "book.yaml:11:5: the issuer holds more than is outstanding here; mend one of the two numbers",
  ],
  [
    "a price that is none",
    { prices: ["{ average: close, security: common, trading-days: 1, on: 2025-01-01 }"] },
    "book.yaml:12:5: there is no price here; add price, or at-least or at-most where no more is known",
  ],
  [
    "a bound above its bound",
    {
      prices: [
        "{ average: close, security: common, trading-days: 1, on: 2025-01-01, at-least: 3, at-most: 2 }",
      ],
    },
    "book.yaml:12:5: at-least is above at-most here; mend one of the two",
  ],
  [
    "a key twice",
    { persons: ["fund: { name: Again, kind: other }"] },
    'book.yaml:7:3: the key "fund" stands twice here; take one of the two out',
  ],
])("%s", (_, lines, message) => {
  expect(complaint(lines)).toContain(message);
});

test("a text that goes too deep is refused as any other", () => {
  expect(complaint({ securities: [`w: ${"[".repeat(50_000)}`] })).toContain(
    "this goes too deep; a book has a few levels and no more",
  );
});
