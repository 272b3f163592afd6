import { expect, test } from "vitest";
import { addDays, type PlainDate, plainDate } from "../../base/plain-date.ts";
import { parseBook } from "../../book/index.ts";
import type { Book } from "../../model/book.ts";
import { due } from "./due.ts";
import { dueBook } from "./testing/due-book.ts";

const date = (text: string): PlainDate => plainDate(text) as PlainDate;
const book = (...changes: readonly (readonly [string, string])[]): Book =>
  parseBook(
    changes.reduce((text, [from, to]) => text.replace(from, to), dueBook),
    "book.yaml",
  );
const notFiled = ["  filed-before:\n    - { form: SCHEDULE 13D, filed: 2025-03-10 }\n", ""] as const;
const told = (of: Book, on = "2025-12-31", until = on): readonly string[] =>
  due(of, date(on), date(until)).obligations.map(
    ({ schedule, event, deadline, standing, is, who }) =>
      `${schedule} ${event} by ${deadline?.on ?? "?"}: ${standing}, ${is}, ${who.join(" and ")}`,
  );

test("a purchase, a right that enters the sixty days, a sale below 5%", () => {
  expect(told(book())).toEqual([
    "13D 2025-03-03 by 2025-03-10: filed on time, due, fund and manager",
    "13D/A 2025-06-02 by 2025-06-04: overdue, due, fund and manager",
    "13D/A 2025-12-19 by 2025-12-23: overdue, due, fund and manager",
  ]);
});

test("what is to come is found ahead: the right is told a month before it enters the sixty days", () => {
  expect(told(book(), "2025-05-02")).toHaveLength(1);
  expect(told(book(), "2025-05-02", "2025-06-02").at(-1)).toBe(
    "13D/A 2025-06-02 by 2025-06-04: to come, due, fund and manager",
  );
});

test("a filing of a later day is not made yet", () => {
  expect(told(book(), "2025-03-09")).toEqual([
    "13D 2025-03-03 by 2025-03-10: to come, due, fund and manager",
  ]);
});

test("outstanding shares reported anew acquire nothing, and a point of them is asked about", () => {
  const bought = ["shares: 9900000", "shares: 7000000"] as const;
  expect(told(book(bought), "2025-11-30").at(-1)).toBe(
    "13D/A 2025-11-10 by 2025-11-13: overdue, to decide, fund and manager",
  );
});

test("a split moves nothing", () => {
  const split = [
    "balances:",
    "splits:\n  - { security: common, on: 2025-04-01, ratio: 1-for-10, fractions: kept }\nbalances:",
  ] as const;
  const outstanding = [
    "outstanding:",
    "outstanding:\n  - { class: common, on: 2025-04-01, shares: 1000000, source: after the split }",
  ] as const;
  expect(told(book(split, outstanding, ["quantity: 400000", "quantity: 40000"]), "2025-05-30")).toEqual([
    "13D 2025-03-03 by 2025-03-10: filed on time, due, fund and manager",
  ]);
});

test("a price in a conversion formula that alone moves 1% is contested", () => {
  const text = dueBook
    .replace("  warrants:", `${note}\n  warrants:`)
    .replace("balances:", `${prices}\nbalances:`)
    .replace(
      "transactions:",
      "transactions:\n  - { on: 2025-03-03, person: fund, kind: purchase, security: note, quantity: 100000 }",
    );
  const found = due(parseBook(text, "book.yaml"), date("2025-04-02")).obligations;
  expect(found.filter(({ is }) => is === "contested").map(({ event }) => event)).toEqual(["2025-04-01"]);
});

test("an opening balance leaves the first day open, and says what to write where", () => {
  const opening = [
    "kind: purchase, security: common, quantity: 600000",
    "kind: opening-balance, security: common, quantity: 600000",
  ] as const;
  const [first] = due(book(opening), date("2025-03-04")).obligations;
  expect(first).toMatchObject({ is: "undetermined", deadline: null });
  expect(first?.missing[0]?.writeIn).toContain("book.yaml:");
});

test("without outstanding shares the answer names them", () => {
  const none = ["on: 2024-12-31, shares: 10000000", "on: 2026-12-31, shares: 10000000"] as const;
  const [first] = due(book(none, ["on: 2025-11-10", "on: 2026-11-10"]), date("2025-03-04")).obligations;
  expect(first?.missing[0]?.writeIn).toContain("outstanding:");
});

test.each([
  ["13d-1(b)", "13G 2025-03-31 by 2025-05-15"],
  ["13d-1(c)", "13G 2025-03-03 by 2025-03-10"],
  ["13d-1(d)", "13G 2025-03-31 by 2025-05-15"],
])("a Schedule 13G under %s: %s", (rule, first) => {
  const short = book(["form: 13D", `form: 13G\n  rule: ${rule}`], notFiled);
  expect(told(short)[0]?.startsWith(first)).toBe(true);
});

test("a Schedule 13G of nobody knows what kind names the key", () => {
  const [first] = due(book(["form: 13D", "form: 13G"]), date("2025-03-04")).obligations;
  expect(first?.missing[0]?.writeIn).toContain("schedule: { rule:");
});

test("a Schedule 13G of persons that are all institutions is one of an institution", () => {
  const types = ["kind: partnership\n", "kind: partnership\n    types: [IA]\n"] as const;
  const manager = [
    "kind: limited-liability-company }",
    "kind: limited-liability-company, types: [HC] }",
  ] as const;
  expect(told(book(["form: 13D", "form: 13G"], types, manager, notFiled))[0]).toContain("13G 2025-03-31");
});

test("a purpose of control ends the Schedule 13G", () => {
  const changed = book(
    ["form: 13D", "form: 13G\n  rule: 13d-1(c)\n  control-purpose-since: 2025-04-01"],
    notFiled,
  );
  const found = due(changed, date("2025-04-02")).obligations.find(({ restriction }) => restriction !== null);
  expect(found).toMatchObject({
    schedule: "13D",
    event: "2025-04-01",
    rule: { cite: "17 CFR 240.13d-1(e)(1)" },
  });
});

test("a group is formed: its members' shares are acquired that day, and given up when it ends", () => {
  const grouped = book(
    ["    controlled-by: [{ person: manager, why: its general partner }]\n", ""],
    ["quantity: 600000", "quantity: 400000"],
    [
      "transactions:",
      "groups:\n  - { members: [fund, manager], from: 2025-03-10, until: 2025-04-10 }\ntransactions:\n  - { on: 2025-03-04, person: manager, kind: purchase, security: common, quantity: 300000 }",
    ],
    notFiled,
  );
  expect(told(grouped, "2025-05-30")).toEqual([
    "13D 2025-03-10 by 2025-03-17: overdue, due, group",
    "13D/A 2025-04-10 by 2025-04-14: overdue, due, group",
  ]);
});

test("rights whose purpose nobody says are asked about, with the key that takes the answer", () => {
  const open = [", control-purpose: no", ""] as const;
  const found = due(book(open), date("2025-05-02")).obligations.find(({ is }) => is === "to decide");
  expect(found).toMatchObject({ schedule: "13D/A", event: "2025-05-02", deadline: { on: "2025-05-06" } });
  expect(found?.question).toContain("Were the Warrants acquired with the purpose or effect");
  expect(found?.question).toContain("book.yaml, securities.warrants.control-purpose");
});

test.each([
  [
    "a pledge",
    "arrangements:\n  - { kind: pledge, holder: fund, security: common, person: bank, from: 2025-04-17 }",
    "2025-04-17",
  ],
  [
    "the end of one",
    "arrangements:\n  - { kind: pledge, holder: fund, security: common, person: bank, until: 2025-04-17 }",
    "2025-04-17",
  ],
  ["a group", "groups:\n  - { members: [fund, bank], from: 2025-04-17 }", "2025-04-17"],
])("%s is asked about, with the day by which it would be due", (_, lines, on) => {
  const bank = ["  manager: {", "  bank: { name: Example Bank, kind: corporation }\n  manager: {"] as const;
  const found = due(book(bank, ["balances:", `${lines}\nbalances:`]), date(on)).obligations.filter(
    ({ is }) => is === "to decide",
  );
  expect(found.map(({ schedule, event, deadline, who }) => [schedule, event, deadline?.on, who])).toEqual([
    ["13D/A", on, "2025-04-21", ["fund", "manager"]],
  ]);
});

test("a 13D after a 13G under 13d-1(c), and since when the purpose is of control", () => {
  const switched = book(
    ["form: 13D\n", "form: 13D\n  rule: 13d-1(c)\n  control-purpose-since: 2025-04-01\n"],
    [
      "{ form: SCHEDULE 13D, filed: 2025-03-10 }",
      "{ form: SCHEDULE 13G, filed: 2025-03-10 }\n    - { form: SCHEDULE 13D, filed: 2025-04-09 }",
    ],
  );
  expect(told(switched, "2025-05-30")).toEqual([
    "13G 2025-03-03 by 2025-03-10: filed on time, due, fund and manager",
    "13D 2025-04-01 by 2025-04-08: filed late, due, fund and manager",
  ]);
});

test("other law that a percent touches is flagged on the day asked for", () => {
  const codes = (on: string): readonly string[] =>
    due(book(), date(on)).adjacent.flatMap(({ regimes }) => regimes.map(({ code }) => code));
  expect(codes("2025-03-03")).toContain("HSR_CHECK");
  expect(codes("2025-03-02")).toEqual([]);
  expect(codes(addDays(date("2025-12-19"), 1))).toEqual([]);
});

const note = `  note:
    kind: convertible-note
    title: Convertible Note
    into: common
    conversion-price: { percent: 100, of: vwap, trading-days: 10 }
    exercisable: { from: 2025-03-03 }`;
const prices = `prices:
  - { average: vwap, security: common, trading-days: 10, on: 2025-03-03, price: 1 }
  - { average: vwap, security: common, trading-days: 10, on: 2025-04-01, price: 0.50 }`;
