import { describe, expect, test } from "vitest";
import { plainDate } from "../../base/plain-date.ts";
import { parseBook } from "../../book/index.ts";
import type { Due } from "./due.ts";
import { due } from "./due.ts";
import { dueBook } from "./testing/due-book.ts";

type Change = readonly [string, string];

function asked(on: string, changes: readonly Change[]): Due {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the book has no "${from}"`);
    return before.replace(from, to);
  }, dueBook);
  const date = plainDate(on);
  if (date === null) throw new Error(`${on} is no date`);
  return due(parseBook(text, "book.yaml"), date);
}

const told = (found: Due): readonly string[] =>
  found.obligations.map(
    ({ schedule, rule, event, deadline, is, who }) =>
      `${schedule} ${rule.cite.replace("17 CFR 240.", "")} ${event} by ${deadline?.on ?? "?"}: ${is}, ${who.join(" and ")}`,
  );

const notFiled: Change = ["  filed-before:\n    - { form: SCHEDULE 13D, filed: 2025-03-10 }\n", ""];
const common = (more: string): Change => ["title: Common Stock }", `title: Common Stock, ${more} }`];

describe("a class that was not registered at all times", () => {
  test("what was acquired before is reported under 13d-1(d), and the answer says that the class is covered since", () => {
    const found = asked("2025-04-30", [common("registered: { from: 2025-03-04 }"), notFiled]);
    expect(told(found)).toEqual(["13G 13d-1(d) 2025-03-31 by 2025-05-15: due, fund and manager"]);
    expect(found.covered.is).toBe("met");
    expect(found.obligations[0]?.derivation.steps.at(-1)).toMatchObject({
      says: "Common Stock has votes and is registered under section 12 since 2025-03-04",
      cite: { cite: "17 CFR 240.13d-1(i)(1)" },
      facts: [{ file: "book.yaml", line: 14 }],
    });
  });

  test("the purchase on the day of the registration is an acquisition", () => {
    const found = asked("2025-04-30", [common("registered: { from: 2025-03-03 }"), notFiled]);
    expect(told(found)).toEqual(["13D 13d-1(a) 2025-03-03 by 2025-03-10: due, fund and manager"]);
  });

  test("before it nothing is due, and section 16 is not flagged", () => {
    const many: Change = ["quantity: 600000", "quantity: 1600000"];
    const before = asked("2025-03-31", [common("registered: { from: 2025-04-01 }"), many, notFiled]);
    expect(before).toMatchObject({ obligations: [], covered: { is: "not met" } });
    const codes = (found: Due) => found.adjacent.flatMap(({ regimes }) => regimes.map(({ code }) => code));
    expect(codes(before)).toContain("PILL_10");
    expect(codes(before)).not.toContain("SECTION16_10PCT");
    expect(codes(asked("2025-03-31", [many, notFiled]))).toContain("SECTION16_10PCT");
  });

  test("a class without votes has no schedules", () => {
    const found = asked("2025-12-31", [common("votes: 0")]);
    expect(found.obligations).toEqual([]);
    expect(found.covered).toMatchObject({
      is: "not met",
      step: { says: expect.stringContaining("has no votes"), facts: [{ line: 16 }] },
    });
  });
});

describe("an institution no longer", () => {
  const g = (rule: string): readonly Change[] => [["form: 13D", `form: 13G\n  rule: ${rule}`], notFiled];
  const fund = (more: string): Change => [
    "kind: partnership\n",
    `kind: partnership\n    no-longer-institution: { from: 2025-05-01, ${more} }\n`,
  ];

  test("the person that ceases to be one has five business days, the other goes on", () => {
    const found = asked("2025-05-10", [...g("13d-1(b)"), fund("reports-on: 13D, why: sold its adviser")]);
    expect(told(found)).toEqual([
      "13D 13d-1(g) 2025-05-01 by 2025-05-08: due, fund",
      "13G 13d-1(b)(2) 2025-03-31 by 2025-05-15: due, fund and manager",
    ]);
    expect(found.obligations[0]?.events).toEqual([
      "Example Fund LP is an institution of Rule 13d-1(b) no longer: sold its adviser",
    ]);
  });

  test("what is not decided names the key and its place", () => {
    const found = asked("2025-05-10", [...g("13d-1(b)"), fund("why: sold its adviser")]);
    expect(found.obligations.find(({ is }) => is === "undetermined")?.missing).toEqual([
      {
        what: "on which schedule Example Fund LP reports since 2025-05-01",
        writeIn: "book.yaml:12:28: no-longer-institution: { reports-on: 13D, or 13G as a passive investor }",
      },
    ]);
  });

  test("a group is one as long as all its members are", () => {
    const group: Change = [
      "transactions:",
      "groups: [{ members: [manager, fund], from: 2025-03-03 }]\ntransactions:",
    ];
    const found = asked("2025-05-10", [...g("13d-1(b)"), fund("reports-on: 13G"), group]);
    expect(told(found)[0]).toBe("13G/A 13d-1(g) 2025-05-01 by 2025-05-08: due, fund and group");
  });
});

describe("changed plans, financing and contracts", () => {
  const changes = (...entries: readonly string[]): Change => [
    "balances: []",
    `changes:\n${entries.map((entry) => `  - { ${entry} }\n`).join("")}`,
  ];
  const on = "on: 2025-04-17, item: 4, what: a seat on the board was asked for";

  test("a material one is due, told with its item, of all that report", () => {
    const found = asked("2025-04-30", [changes(`${on}, material: yes`)]);
    expect(told(found).at(-1)).toBe("13D/A 13d-2(a) 2025-04-17 by 2025-04-21: due, fund and manager");
    expect(found.obligations.at(-1)?.events).toEqual([
      "changed in Item 4: a seat on the board was asked for",
    ]);
  });

  test("one that is not is not", () => {
    expect(told(asked("2025-04-30", [changes(`${on}, material: no`)]))).toHaveLength(1);
  });

  test("an open one is asked, with the place that takes the answer", () => {
    const found = asked("2025-04-30", [changes(on)]).obligations.at(-1);
    expect(found).toMatchObject({ is: "to decide", deadline: { on: "2025-04-21" } });
    expect(found?.question).toBe(
      "Is it a material change in what Item 4 of the Schedule 13D says: a seat on the board was asked for? Write it in book.yaml:26:5: material: yes or no.",
    );
  });

  test("one of a person is of that person, and of those that have its shares", () => {
    const of = (person: string) =>
      asked("2025-04-30", [changes(`${on}, material: yes, persons: [${person}]`)]).obligations.at(-1)?.who;
    expect(of("fund")).toEqual(["fund", "manager"]);
    expect(of("manager")).toEqual(["manager"]);
  });
});
