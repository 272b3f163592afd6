import { expect, test } from "vitest";
import { toReadable } from "../../base/decimal.ts";
import type { RightHeld } from "../../model/ownership-facts.ts";
import { type BookLines, bought, factsOf } from "../testing/book-of.ts";

const right = (terms: string, id = "right") => `${id}: { title: Rights, into: common, ${terms} }`;

const rightsOf = (terms: string, lines: BookLines = {}, on = "2025-01-01"): readonly RightHeld[] =>
  factsOf({ securities: [right(terms)], transactions: [bought("2024-01-02", 100, "right")], ...lines }, on)
    .rights;

const whenOf = (rights: readonly RightHeld[]) =>
  rights.map(
    ({ id, units, exercisableFrom, exercisableNoLaterThan }) =>
      `${id} ${toReadable(units)} ${exercisableFrom ?? (exercisableNoLaterThan ? `by ${exercisableNoLaterThan}` : "unknown")}`,
  );

test.each([
  ["a day", "kind: option, exercisable: { from: 2025-02-01 }", ["fund/right 100 2025-02-01"]],
  ["a bound", "kind: option, exercisable: { no-later-than: 2025-02-01 }", ["fund/right 100 by 2025-02-01"]],
  ["nothing", "kind: option", ["fund/right 100 unknown"]],
  [
    "vesting",
    "kind: option, vesting: [{ on: 2025-02-01, percent: 40 }, { on: 2026-02-01, percent: 60 }]",
    ["fund/right#2025-02-01 40 2025-02-01", "fund/right#2026-02-01 60 2026-02-01"],
  ],
  [
    "vesting of a part",
    "kind: option, vesting: [{ on: 2025-02-01, quantity: 40 }]",
    ["fund/right#2025-02-01 40 2025-02-01", "fund/right#unvested 60 unknown"],
  ],
  [
    "delivery after vesting",
    "kind: restricted-stock-unit, vesting: [{ on: 2025-02-01, percent: 40 }, { on: 2027-02-01, percent: 60 }], settles: 2026-01-01",
    ["fund/right#2025-02-01 40 2026-01-01", "fund/right#2027-02-01 60 2027-02-01"],
  ],
  [
    "delivery of what vests on an unknown day",
    "kind: restricted-stock-unit, vesting: [{ on: 2025-02-01, percent: 40 }], settles: 2026-01-01",
    ["fund/right#2025-02-01 40 2026-01-01", "fund/right#unvested 60 unknown"],
  ],
  [
    "delivery after a bound",
    "kind: restricted-stock-unit, exercisable: { no-later-than: 2025-02-01 }, settles: 2026-01-01",
    ["fund/right 100 2026-01-01"],
  ],
  ["delivery alone", "kind: restricted-stock-unit, settles: 2026-01-01", ["fund/right 100 2026-01-01"]],
])("when it can be exercised: %s", (_, terms, when) => {
  expect(whenOf(rightsOf(terms))).toEqual(when);
});

test("vested units that were exercised are gone from the earliest part", () => {
  const exercised = `{ on: 2025-02-01, person: fund, kind: exercise, security: common, quantity: 30, uses: { security: right, quantity: 30 } }`;
  const lines = { transactions: [bought("2024-01-02", 100, "right"), exercised] };
  const terms = "kind: option, vesting: [{ on: 2025-02-01, percent: 40 }, { on: 2026-02-01, percent: 60 }]";
  expect(whenOf(rightsOf(terms, lines, "2025-02-01"))).toEqual([
    "fund/right#2025-02-01 10 2025-02-01",
    "fund/right#2026-02-01 60 2026-02-01",
  ]);
});

test.each([
  ["a swap for cash gives a price", "kind: swap, settlement: cash", true],
  ["a swap for shares gives shares", "kind: swap, settlement: shares", false],
  [
    "a swap that the holder may settle in shares gives shares",
    "kind: swap, settlement: holder-elects",
    false,
  ],
  ["an option settled in cash gives a price", "kind: option, settlement: cash", true],
  ["an option gives shares", "kind: option", false],
])("%s", (_, terms, cashOnly) => {
  expect(rightsOf(terms)[0]?.cashOnly).toBe(cashOnly);
});

test.each([
  ["an option is for new shares", "kind: option", true],
  [
    "one that another holder wrote is for shares that are outstanding",
    "kind: option, shares: outstanding",
    false,
  ],
  ["a swap is for shares that are outstanding", "kind: swap, settlement: shares", false],
  ["a forward is for shares that are outstanding", "kind: forward, settlement: shares", false],
  ["one with the issuer is for new shares", "kind: forward, settlement: shares, shares: new", true],
])("%s", (_, terms, unissued) => {
  expect(rightsOf(terms)[0]?.unissued).toBe(unissued);
});

test("conditions leave nothing before they are satisfied", () => {
  const [held] = rightsOf(
    "kind: warrant, conditions: [{ what: HSR clearance, satisfied: 2025-03-01 }, { what: consent, holder-controls: yes }]",
  );
  expect(held?.conditions).toMatchObject([
    {
      what: "HSR clearance",
      satisfiedOn: "2025-03-01",
      holderControls: null,
      sharesBefore: { numerator: 0n },
    },
    { what: "consent", satisfiedOn: null, holderControls: true, sharesBefore: { numerator: 0n } },
  ]);
  expect(held?.conditions[1]?.sharesBeforeMissing.writeIn).toBe(
    "book.yaml, securities.right.conditions.1.satisfied",
  );
});

test("a performance unit waits for its certification", () => {
  expect(rightsOf("kind: performance-stock-unit")[0]?.conditions).toMatchObject([
    {
      what: "certification that the performance of Rights was met",
      satisfiedOn: null,
      sharesBefore: { numerator: 0n },
    },
  ]);
  const certified =
    "kind: performance-stock-unit, conditions: [{ what: certification, satisfied: 2024-12-01 }]";
  expect(rightsOf(certified)[0]?.conditions).toMatchObject([
    { what: "certification", satisfiedOn: "2024-12-01" },
  ]);
});

test("parts of one grant share the cap of the exchange", () => {
  const capped = "kind: warrant, exchange-cap: { exchange: Nasdaq, percent: 19.99, shares: 60 }";
  expect(rightsOf(capped)[0]?.conditions).toMatchObject([
    { sharedAs: null, sharesBefore: { numerator: 60n } },
  ]);
  const vesting = `${capped}, vesting: [{ on: 2025-02-01, percent: 50 }, { on: 2026-02-01, percent: 50 }]`;
  expect(rightsOf(vesting).map(({ conditions }) => conditions[0]?.sharedAs)).toEqual([
    "fund/right",
    "fund/right",
  ]);
  const named =
    "kind: warrant, exchange-cap: { exchange: Nasdaq, percent: 19.99, shares: 60, shared-as: the financing }";
  expect(rightsOf(named)[0]?.conditions[0]?.sharedAs).toBe("the financing");
});

test("a blocker is handed over with the notices that raise it, earliest first", () => {
  const [held] = rightsOf(
    "kind: warrant, blocker: { percent: 4.99, notice-days: 61, raised: [{ notice: 2025-01-05, percent: 19.99 }, { notice: 2024-12-01, percent: 9.99 }] }",
  );
  expect(held?.blocker).toMatchObject({
    noticeDays: 61,
    raised: [{ notice: "2024-12-01" }, { notice: "2025-01-05" }],
  });
  expect(toReadable(held!.blocker!.percent)).toBe("4.99");
  expect(rightsOf("kind: warrant, blocker: { percent: 4.99 }")[0]?.blocker).toMatchObject({
    noticeDays: null,
    raised: [],
  });
  expect(rightsOf("kind: warrant")[0]?.blocker).toBeNull();
});

test("rights come in the order of exercise, and then in that of the book", () => {
  const lines = {
    securities: ["a", "b", "c"].map((id) => right("kind: warrant", id)),
    transactions: [
      ...["a", "b", "c"].map((id) => bought("2024-01-02", 1, id)),
      ...["a", "b", "c"].map((id) => bought("2024-01-02", 1, id, "manager")),
    ],
  };
  const order = (exerciseOrder: string[]) =>
    factsOf({ ...lines, exerciseOrder }, "2025-01-01").rights.map(({ id }) => id);
  expect(order([])).toEqual(["fund/a", "fund/b", "fund/c", "manager/a", "manager/b", "manager/c"]);
  expect(order(["c", "b"])).toEqual(["fund/c", "manager/c", "fund/b", "manager/b", "fund/a", "manager/a"]);
});

const classB = (more = "") =>
  `class-b: { kind: common, title: Class B, converts-into: { class: common${more} } }`;

test.each([
  ["at will, since it is held", "", "1,000", "2024-01-02"],
  ["at a ratio", ", shares-per-unit: 1.5", "1,500", "2024-01-02"],
  ["from a day", ", exercisable: { from: 2026-01-01 }", "1,000", "2026-01-01"],
])("a class converts into the schedule's %s", (_, more, shares, from) => {
  const facts = factsOf(
    { securities: [classB(more)], transactions: [bought("2024-01-02", 1000, "class-b")] },
    "2025-01-01",
  );
  expect(facts.lots).toEqual([]);
  const [held] = facts.rights;
  expect(held).toMatchObject({
    kind: "convertible-class",
    title: "Class B",
    exercisableFrom: from,
    unissued: true,
  });
  expect(held?.shares.is === "known" && toReadable(held.shares.shares)).toBe(shares);
});

test("a right to a class that converts is a right to the schedule's, once both can be had", () => {
  const securities = [
    classB(", shares-per-unit: 2, exercisable: { from: 2025-06-01 }"),
    "options: { kind: option, title: Options, into: class-b, exercisable: { from: 2025-02-01 } }",
  ];
  const [held] = factsOf(
    { securities, transactions: [bought("2024-01-02", 100, "options")] },
    "2025-01-01",
  ).rights;
  expect(held?.exercisableFrom).toBe("2025-06-01");
  expect(held?.shares.is === "known" && toReadable(held.shares.shares)).toBe("200");
});

test("a class that does not convert, and rights to it, give nothing of the schedule's", () => {
  const securities = [
    "class-b: { kind: common, title: Class B }",
    "options: { kind: option, title: Options, into: class-b }",
  ];
  const transactions = [bought("2024-01-02", 1000, "class-b"), bought("2024-01-02", 1000, "options")];
  expect(factsOf({ securities, transactions }, "2025-01-01")).toMatchObject({ lots: [], rights: [] });
});

test("disclaimers are handed over", () => {
  const disclaimers = ["{ person: manager }", "{ person: manager, holder: fund, excluded: yes }"];
  expect(factsOf({ disclaimers }, "2025-01-01").disclaimers).toMatchObject([
    { person: "manager", holder: null, excluded: false, facts: [{ line: 12 }] },
    { person: "manager", holder: "fund", excluded: true },
  ]);
});
