import { describe, expect, test } from "vitest";
import { toDecimal, toFixed } from "../base/decimal.ts";
import { moreThan, rational } from "../base/rational.ts";
import type { OwnershipFacts } from "../model/ownership-facts.ts";
import { cases } from "./beneficial-ownership.cases.ts";
import { beneficialOwnership } from "./beneficial-ownership.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";

const person = (facts: OwnershipFacts, id: string) =>
  beneficialOwnership(facts).persons.find((each) => each.person === id)!;

test.each(cases)("$name", ({ facts, percent, moreThanFive }) => {
  const owned = person(facts, "p");
  expect(toFixed(owned.percent!, 6)).toBe(percent);
  expect(moreThan(owned.percent!, rational(5))).toBe(moreThanFive);
});

test("fund, manager and owner each count the whole and the union is not their sum", () => {
  const members = ["fund", "manager", "owner"];
  const ownership = beneficialOwnership(
    classOf(10_000_000, {
      persons: [personOf("fund", { by: "manager" }), personOf("manager", { by: "owner" }), personOf("owner")],
      lots: [lotOf("fund", 620_000), lotOf("owner", 10_000)],
      groups: [members],
    }),
  );
  expect(ownership.persons.map(({ aggregate }) => toDecimal(aggregate))).toEqual([
    "620000",
    "620000",
    "630000",
  ]);
  expect(ownership.persons.map(({ sharedVotingPower }) => toDecimal(sharedVotingPower))).toEqual([
    "620000",
    "620000",
    "620000",
  ]);
  expect(toDecimal(ownership.persons[2]!.soleVotingPower)).toBe("10000");
  expect(toDecimal(ownership.groups[0]!.aggregate)).toBe("630000");
});

test("a group's denominator has all its members' rights", () => {
  const [group] = beneficialOwnership(
    classOf(10_000_000, {
      persons: [personOf("a"), personOf("b")],
      lots: [lotOf("a", 300_000), lotOf("b", 250_000)],
      rights: [
        rightOf({ id: "a/warrants", holder: "a", number: 100_000, exercisableFrom: day("2025-01-01") }),
      ],
      groups: [["a", "b"]],
    }),
  ).groups;
  expect(toDecimal(group!.denominator!)).toBe("10100000");
  expect(toFixed(group!.percent!, 6)).toBe("6.435644");
});

test("voting and disposing of different shares: the aggregate is their union", () => {
  const votes = personOf("x", { by: "p", voting: "sole", dispositive: "none" });
  const disposes = personOf("y", { by: "p", voting: "none", dispositive: "sole" });
  const owned = person(
    classOf(1000, {
      persons: [personOf("p"), votes, disposes],
      lots: [lotOf("x", 60), lotOf("y", 30), lotOf("p", 40)],
    }),
    "p",
  );
  expect([owned.soleVotingPower, owned.soleDispositivePower, owned.aggregate].map(toDecimal)).toEqual([
    "100",
    "70",
    "130",
  ]);
});

describe("what facts do not settle", () => {
  test("without outstanding shares there is no percent and the fact is named", () => {
    const owned = person(classOf(null, { persons: [personOf("p")], lots: [lotOf("p", 10)] }), "p");
    expect(owned.percent).toBeNull();
    expect(owned.missing).toHaveLength(1);
  });

  test("a right of unknown date is left out of the number and named", () => {
    const owned = person(
      classOf(1000, { persons: [personOf("p")], lots: [lotOf("p", 10)], rights: [rightOf({ holder: "p" })] }),
      "p",
    );
    expect(toDecimal(owned.aggregate)).toBe("10");
    expect(owned.missing.map(({ what }) => what)).toEqual(["from when warrants can be exercised"]);
  });

  test("an expired right of unknown terms is not asked about", () => {
    const expired = rightOf({
      holder: "p",
      expires: day("2024-12-31"),
      shares: {
        is: "unknown",
        missing: [{ what: "the price", writeIn: "book.yaml" }],
        step: rightOf().shares.step,
      },
    });
    expect(person(classOf(1000, { persons: [personOf("p")], rights: [expired] }), "p").missing).toEqual([]);
  });
});
