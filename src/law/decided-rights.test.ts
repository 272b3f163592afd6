import { describe, expect, test } from "vitest";
import { toDecimal } from "../base/decimal.ts";
import { rational } from "../base/rational.ts";
import { step } from "../model/derivation.ts";
import type { BlockerFact, Condition, OwnershipFacts, RightHeld } from "../model/ownership-facts.ts";
import { decidedLot } from "./decided-lot.ts";
import { decidedRight, decidedRights } from "./decided-rights.ts";
import { powersOfHolders } from "./powers-of-holders.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";
import { printed } from "./testing/printed.ts";

const blocker: BlockerFact = { percent: rational(499, 100), noticeDays: null, raised: [], facts: [] };
const cap: Condition = {
  what: "approval of the stockholders",
  satisfiedOn: null,
  holderControls: null,
  sharesBefore: rational(1_999_000),
  sharedAs: null,
  sharesBeforeMissing: { what: "the limit in shares", writeIn: "cap.shares" },
  facts: [],
};
const unknownShares: RightHeld["shares"] = {
  is: "unknown",
  missing: [{ what: "the price", writeIn: "prices" }],
  step: step("the price is not known"),
};
const right = (id: string, number: number, more: Partial<RightHeld> = {}): RightHeld =>
  rightOf({ id, holder: "p", number, title: id, exercisableFrom: day("2025-01-01"), ...more });

function decided(rights: readonly RightHeld[], more: Partial<OwnershipFacts> = {}) {
  const facts = classOf(10_000_000, { persons: [personOf("p")], rights, ...more });
  const powers = powersOfHolders(facts.persons, facts.asOf);
  const lots = facts.lots.map((lot) => decidedLot(lot, powers(lot.holder, lot.powers), facts.asOf));
  const asked: string[] = [];
  const holdings = decidedRights(facts, powers, lots, (each, over, asOf) => {
    asked.push(each.id);
    return decidedRight(each, over, asOf);
  });
  return { asked, holdings };
}
const only = (of: RightHeld, more: Partial<OwnershipFacts> = {}) => {
  const [holding, ...others] = decided([of], more).holdings;
  return holding && others.length === 0 ? holding : expect.fail("one right, one holding");
};
const shares = (rights: readonly RightHeld[]) =>
  decided(rights).holdings.map((each) => `${each.id} ${each.shares && toDecimal(each.shares)}`);

test("answers come in the order of the book, though those without a limit are decided first", () => {
  const limited = right("note", 5_000_000, { blocker });
  expect(shares([limited, right("options", 100_000), right("warrants", 50_000)])).toEqual([
    "note 375207",
    "options 100000",
    "warrants 50000",
  ]);
});

test("only rights that nothing but their own terms limits are decided apart from all others", () => {
  const rights = [
    right("a", 1),
    right("b", 1, { blocker }),
    right("c", 1, { conditions: [cap] }),
    right("d", 1),
  ];
  expect(decided(rights).asked).toEqual(["a", "d"]);
});

describe("a limit that several rights share", () => {
  const shared = { conditions: [{ ...cap, sharedAs: "financing" }] };
  const late = { exercisableFrom: day("2026-01-01"), controlPurpose: false };

  test("is used up by what is counted", () => {
    const rights = [right("a", 1_500_000, shared), right("b", 400_000, shared), right("c", 400_000, shared)];
    expect(shares(rights)).toEqual(["a 1500000", "b 400000", "c 99000"]);
  });

  test("is never less than nothing", () => {
    const larger = { conditions: [{ ...cap, sharedAs: "financing", sharesBefore: rational(3_000_000) }] };
    expect(shares([right("a", 3_000_000, larger), right("b", 400_000, shared)])).toEqual([
      "a 3000000",
      "b 0",
    ]);
  });

  test("is not used by a right outside of the sixty days", () => {
    expect(
      shares([right("late", 1_500_000, { ...shared, ...late }), right("now", 1_500_000, shared)]),
    ).toEqual(["late 1500000", "now 1500000"]);
  });

  test("is not used by a right of which nobody knows how many shares it gives", () => {
    const rights = [
      right("unknown", 0, { ...shared, shares: unknownShares }),
      right("now", 1_999_000, shared),
    ];
    expect(shares(rights)).toEqual(["unknown null", "now 1999000"]);
  });

  test("is another than one of another name, or of none", () => {
    const other = { conditions: [{ ...cap, sharedAs: "exchange" }] };
    const rights = [right("a", 1_999_000, shared), right("b", 1_999_000, other)];
    expect(shares([...rights, right("c", 1_999_000, { conditions: [cap] })])).toEqual([
      "a 1999000",
      "b 1999000",
      "c 1999000",
    ]);
  });
});

describe("what is not known", () => {
  test("of how many shares: not counted, told so, and asked for", () => {
    const holding = only(right("note", 5, { kind: "convertible-note", shares: unknownShares }));
    expect([holding.counted, holding.shares, holding.withoutLimits]).toEqual([false, null, null]);
    expect(holding.missing).toEqual([{ what: "the price", writeIn: "prices" }]);
    expect(printed(holding.step())).toEqual([
      "- an unknown number of shares under 5 dollars of note",
      "  the price is not known",
      "  exercisable since 2025-01-01, not after 2025-03-02 (day 60) [13d-3(d)(1)(i)]",
    ]);
  });

  test("of a condition's limit: not counted, and asked for, though the terms give a number", () => {
    const holding = only(right("note", 700, { conditions: [{ ...cap, sharesBefore: null }] }));
    expect([holding.counted, holding.shares]).toEqual([false, null]);
    expect(holding.withoutLimits && toDecimal(holding.withoutLimits)).toBe("700");
    expect(holding.missing).toEqual([{ what: "the limit in shares", writeIn: "cap.shares" }]);
  });

  test("of both: both are asked for", () => {
    const holding = only(
      right("note", 0, { shares: unknownShares, conditions: [{ ...cap, sharesBefore: null }] }),
    );
    expect(holding.missing.map(({ writeIn }) => writeIn)).toEqual(["prices", "cap.shares"]);
  });

  test("a limit by contract is not measured on an unknown number", () => {
    const holding = only(right("note", 0, { shares: unknownShares, blocker }), { outstanding: null });
    expect(holding.missing.map(({ writeIn }) => writeIn)).toEqual(["prices"]);
    expect(printed(holding.step()).join()).not.toContain("limit");
  });

  test("a limit by contract without outstanding shares: no number, and they are asked for", () => {
    const outstandingMissing = { what: "the shares outstanding", writeIn: "outstanding" };
    const holding = only(right("note", 5, { blocker }), { outstanding: null, outstandingMissing });
    expect([holding.counted, holding.shares]).toEqual([false, null]);
    expect(holding.missing).toEqual([outstandingMissing]);
    expect(printed(holding.step()).at(-1)).toBe(
      "  a limit of 4.99% binds: it cannot be waived [13d-3(d)(1)(i)]",
    );
  });

  test("nothing is asked for of a right that does not count, nor of one that does", () => {
    const late = { exercisableFrom: day("2026-01-01"), controlPurpose: false };
    expect(only(right("late", 0, { ...late, shares: unknownShares })).missing).toEqual([]);
    expect(only(right("now", 5)).missing).toEqual([]);
    expect(only(right("now", 5, { conditions: [cap], blocker })).missing).toEqual([]);
  });
});

describe("questions", () => {
  test("a right of after day 60 with a purpose that nobody says: one question, not counted", () => {
    const holding = only(right("warrants", 5, { exercisableFrom: day("2025-03-03") }));
    expect(holding.counted).toBe(false);
    expect(holding.questions).toEqual([
      "Were the warrants acquired with the purpose or effect of changing or influencing control? Then they count at once, though exercisable from 2025-03-03 only.",
    ]);
  });

  test.each([
    ["day 60", { exercisableFrom: day("2025-03-02") }],
    ["a purpose that is said", { exercisableFrom: day("2025-03-03"), controlPurpose: false }],
    ["an unknown day", { exercisableFrom: null }],
  ])("%s: none", (_, more) => {
    expect(only(right("warrants", 5, more)).questions).toEqual([]);
  });
});

describe("limits by contract", () => {
  test("one that can be lifted on sixty days' notice leaves what the terms and conditions give", () => {
    const liftable = { ...blocker, noticeDays: 60 };
    const holding = only(right("note", 5_000_000, { blocker: liftable, conditions: [cap] }));
    expect(holding.shares && toDecimal(holding.shares)).toBe("1999000");
    expect(holding.missing).toEqual([]);
    expect(printed(holding.step()).at(-1)).toBe(
      "  the limit of 4.99% can be lifted on 60 days' notice, within the sixty: it does not bind [13d-3(d)(1)(i)]",
    );
  });

  test("counts a group of which the holder is a member, and no group of others", () => {
    const persons = ["p", "ally", "stranger", "other"].map((id) => personOf(id));
    const lots = [lotOf("ally", 100_000), lotOf("stranger", 400_000)];
    const groups = [
      ["stranger", "other"],
      ["p", "ally"],
    ];
    const holding = only(right("note", 5_000_000, { blocker }), { persons, lots, groups });
    expect(holding.shares && toDecimal(holding.shares)).toBe("419955");
  });

  test("counts what others direct by vote alone, or by disposition alone", () => {
    const lots = [lotOf("x", 100_000), lotOf("y", 50_000)];
    const persons = [
      personOf("p"),
      personOf("x", { by: "p", voting: "sole", dispositive: "none" }),
      personOf("y", { by: "p", voting: "none", dispositive: "sole" }),
    ];
    const holding = only(right("note", 5_000_000, { blocker }), { persons, lots });
    expect(holding.shares && toDecimal(holding.shares)).toBe("367329");
  });
});

test.each([
  ["convertible-preferred", "40,000 shares of Series C"],
  ["convertible-class", "40,000 shares of Series C"],
  ["convertible-note", "40,000 dollars of Series C"],
  ["warrant", "40,000 Series C"],
] as const)("a %s is told as %s", (kind, text) => {
  const holding = only(right("c", 40_000, { kind, title: "Series C" }));
  expect(holding.says()).toBe(`40,000 shares under ${text}`);
  expect(holding.right).toEqual({ kind, title: "Series C", units: rational(40_000) });
});
