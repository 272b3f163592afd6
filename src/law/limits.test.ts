import { describe, expect, test } from "vitest";
import { toDecimal, toFixed } from "../base/decimal.ts";
import { rational, ZERO } from "../base/rational.ts";
import type { Condition, OwnershipFacts, RightHeld } from "../model/ownership-facts.ts";
import { beneficialOwnership } from "./beneficial-ownership.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";

const blocker = (percent: number) => ({
  percent: rational(Math.round(percent * 100), 100),
  noticeDays: null,
  raised: [],
  facts: [],
});
const right = (id: string, number: number, more: Partial<RightHeld> = {}) =>
  rightOf({ id, holder: "p", number, title: id, exercisableFrom: day("2025-01-01"), ...more });
const cap = (shares: number, more: Partial<Condition> = {}): Condition => ({
  what: "approval",
  satisfiedOn: null,
  holderControls: null,
  sharesBefore: rational(shares),
  sharedAs: null,
  sharesBeforeMissing: { what: "the limit", writeIn: "book.yaml" },
  facts: [],
  ...more,
});

const owned = (more: Partial<OwnershipFacts>, id = "p", outstanding: number | null = 10_000_000) =>
  beneficialOwnership(classOf(outstanding, { persons: [personOf("p")], ...more })).persons.find(
    ({ person }) => person === id,
  )!;
const sharesOf = (person: ReturnType<typeof owned>) =>
  person.components
    .filter(({ counted }) => counted)
    .map(({ holding, shares }) => `${holding} ${shares && toDecimal(shares)}`);

describe("contractual limits", () => {
  test("a limit of 9.99% beside 300,000 shares", () => {
    const person = owned({
      lots: [lotOf("p", 300_000)],
      rights: [right("note", 5_000_000, { blocker: blocker(9.99) })],
    });
    expect(toDecimal(person.aggregate)).toBe("1076580");
    expect(toFixed(person.percent!, 6)).toBe("9.989997");
    expect(toDecimal(person.components[1]!.withoutLimits!)).toBe("5000000");
  });

  test("rights without a limit are measured first, wherever they stand", () => {
    const limited = right("note", 5_000_000, { blocker: blocker(9.99) });
    const free = right("options", 300_000);
    for (const rights of [
      [limited, free],
      [free, limited],
    ]) {
      expect(toFixed(owned({ rights }).percent!, 4)).toBe("9.9900");
    }
  });

  test("under one limit the order that the holder chose decides which right is used", () => {
    const a = right("a", 400_000, { blocker: blocker(4.99) });
    const b = right("b", 400_000, { blocker: blocker(4.99) });
    expect(sharesOf(owned({ rights: [a, b] }))).toEqual(["a 400000", "b 125207"]);
    expect(sharesOf(owned({ rights: [b, a] }))).toEqual(["b 400000", "a 125207"]);
  });

  test("what the holder's controller and its group own is counted together", () => {
    const person = owned({
      persons: [personOf("p", { by: "boss" }), personOf("boss"), personOf("ally")],
      lots: [lotOf("boss", 200_000), lotOf("ally", 100_000), lotOf("stranger", 4_000_000)],
      groups: [["p", "ally"]],
      rights: [right("note", 5_000_000, { blocker: blocker(9.99) })],
    });
    expect(sharesOf(person)).toEqual(["note 776580"]);
  });

  test("without outstanding shares a limit cannot be measured, and says so", () => {
    const person = owned({ rights: [right("note", 5, { blocker: blocker(9.99) })] }, "p", null);
    expect(person.missing.length).toBeGreaterThan(0);
    expect(toDecimal(person.aggregate)).toBe("0");
  });

  test("a right outside of the sixty days uses nothing of the limit", () => {
    const late = right("late", 400_000, {
      blocker: blocker(4.99),
      exercisableFrom: day("2026-01-01"),
      controlPurpose: false,
    });
    const now = right("now", 400_000, { blocker: blocker(4.99) });
    expect(sharesOf(owned({ rights: [late, now] }))).toEqual(["now 400000"]);
  });
});

describe("limits of exchanges and conditions", () => {
  test("19.99% of what was outstanding before the deal, until it is approved", () => {
    const note = right("note", 5_000_000, {
      conditions: [cap(1_999_000, { satisfiedOn: day("2025-06-02") })],
    });
    expect(toFixed(owned({ rights: [note] }).percent!, 4)).toBe("16.6597");
    expect(toFixed(owned({ rights: [note], asOf: day("2025-06-02") }).percent!, 4)).toBe("33.3333");
  });

  test("rights under one limit share it", () => {
    const shared = { conditions: [cap(1_999_000, { sharedAs: "financing" })] };
    expect(
      sharesOf(owned({ rights: [right("note", 1_500_000, shared), right("warrants", 1_500_000, shared)] })),
    ).toEqual(["note 1500000", "warrants 499000"]);
  });

  test("both limits bind: the lesser is what can be had", () => {
    const note = right("note", 5_000_000, { conditions: [cap(400_000)], blocker: blocker(4.99) });
    expect(sharesOf(owned({ rights: [note] }))).toEqual(["note 400000"]);
    expect(sharesOf(owned({ rights: [{ ...note, conditions: [cap(600_000)] }] }))).toEqual(["note 525207"]);
  });

  test("a condition outside the holder's control leaves nothing, one within it everything", () => {
    const hsr = (holderControls: boolean) => ({
      conditions: [cap(0, { sharesBefore: ZERO, holderControls })],
    });
    expect(toDecimal(owned({ rights: [right("note", 100, hsr(false))] }).aggregate)).toBe("0");
    expect(toDecimal(owned({ rights: [right("note", 100, hsr(true))] }).aggregate)).toBe("100");
  });
});

describe("what is not counted", () => {
  test("a swap settled in cash alone is neither owned nor in the denominator", () => {
    const person = owned({
      lots: [lotOf("p", 100)],
      rights: [right("swap", 1_000_000, { kind: "swap", cashOnly: true })],
    });
    expect(toDecimal(person.aggregate)).toBe("100");
    expect(toDecimal(person.denominator!)).toBe("10000000");
    expect(person.components[1]!.step.steps.map(({ says }) => says).join()).toContain("to be told in Item 6");
  });

  test("an underwriter owns nothing of an offering for forty days, then all", () => {
    const exclusion = {
      kind: "underwriting",
      acquired: day("2025-03-03"),
      firmCommitment: true,
      goodFaith: true,
      registered: true,
      writeIn: "a",
    } as const;
    const lots = [lotOf("p", 700_000, "p/common", { exclusion })];
    expect(toDecimal(owned({ lots, asOf: day("2025-04-12") }).aggregate)).toBe("0");
    expect(toDecimal(owned({ lots, asOf: day("2025-04-13") }).aggregate)).toBe("700000");
  });

  test("a pledgee that votes before default shares the power with the pledgor", () => {
    const exclusion = {
      ...({
        kind: "pledge",
        pledgee: "bank",
        written: true,
        ordinaryCourse: true,
        bonaFide: true,
        institution: true,
      } as const),
      ...{ powerBeforeDefault: true, defaultDeclared: null, writeIn: "a" },
    };
    const facts = {
      persons: [personOf("p"), personOf("bank")],
      lots: [lotOf("p", 500, "p/common", { exclusion })],
    };
    expect(toDecimal(owned(facts, "bank").aggregate)).toBe("500");
    expect(toDecimal(owned(facts).sharedVotingPower)).toBe("500");
  });

  test("a pledgee whom the rule does not spare, without power, is a question", () => {
    const exclusion = {
      ...({
        kind: "pledge",
        pledgee: "lender",
        written: true,
        ordinaryCourse: true,
        bonaFide: true,
        institution: false,
      } as const),
      ...{ powerBeforeDefault: false, defaultDeclared: null, writeIn: "a" },
    };
    const person = owned({ lots: [lotOf("p", 500, "p/common", { exclusion })] });
    expect(person.questions).toHaveLength(1);
    expect(toDecimal(person.aggregate)).toBe("500");
  });

  test("a trust that ends by itself is not hastened by control purpose", () => {
    const trust = { kind: "revocable", exercisableFrom: day("2026-01-01"), controlPurpose: true } as const;
    expect(
      toDecimal(owned({ rights: [right("trust", 100, { ...trust, endsByItself: true })] }).aggregate),
    ).toBe("0");
    expect(toDecimal(owned({ rights: [right("trust", 100, trust)] }).aggregate)).toBe("100");
  });
});

describe("disclaimers", () => {
  const facts = {
    persons: [personOf("fund", { by: "p" }), personOf("p")],
    lots: [lotOf("fund", 900), lotOf("p", 100)],
  };
  const disclaimer = { person: "p", holder: null, excluded: false, facts: [] };

  test("disclaimed shares stay in the aggregate and are named so", () => {
    const person = owned({ ...facts, disclaimers: [disclaimer] });
    expect(toDecimal(person.aggregate)).toBe("1000");
    expect(person.excludesCertainShares).toBe(false);
    expect(person.components.filter(({ disclaimed }) => disclaimed).map(({ holder }) => holder)).toEqual([
      "fund",
    ]);
  });

  test("or are left out, and the row that says so is marked", () => {
    const person = owned({ ...facts, disclaimers: [{ ...disclaimer, excluded: true }] });
    expect(toDecimal(person.aggregate)).toBe("100");
    expect(person.excludesCertainShares).toBe(true);
  });

  test("one person's disclaimer changes nothing for another", () => {
    expect(
      toDecimal(owned({ ...facts, disclaimers: [{ ...disclaimer, excluded: true }] }, "fund").aggregate),
    ).toBe("900");
  });

  test("a disclaimer of one holder's shares leaves the others'", () => {
    const person = owned({ ...facts, disclaimers: [{ ...disclaimer, holder: "elsewhere", excluded: true }] });
    expect(toDecimal(person.aggregate)).toBe("1000");
  });
});

test("treasury shares are not outstanding", () => {
  const outstanding = {
    shares: rational(10_000_000),
    heldByIssuer: rational(2_000_000),
    on: day("2025-01-01"),
    source: "Form 10-Q",
    facts: [],
  };
  const person = owned({ outstanding, lots: [lotOf("p", 500_000)] });
  expect(toDecimal(person.denominator!)).toBe("8000000");
  expect(toFixed(person.percent!, 2)).toBe("6.25");
});
