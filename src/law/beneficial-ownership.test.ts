import { describe, expect, test } from "vitest";
import { toDecimal, toFixed } from "../base/decimal.ts";
import { moreThan, rational } from "../base/rational.ts";
import type { Ownership } from "../model/ownership.ts";
import type { OwnershipFacts } from "../model/ownership-facts.ts";
import { cases } from "./beneficial-ownership.cases.ts";
import { beneficialOwnership, beneficialOwnershipInSeries } from "./beneficial-ownership.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";
import { printed } from "./testing/printed.ts";

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

describe("what the answer says of itself", () => {
  const options = rightOf({ id: "p/options", holder: "p", number: 5, exercisableFrom: day("2025-03-03") });
  const facts = classOf(10_000, {
    persons: [{ ...personOf("p"), name: "Paul" }, personOf("q")],
    lots: [lotOf("p", 600)],
    rights: [options],
    groups: [["p", "q", "nobody"]],
  });

  test("the date, the class, what is outstanding", () => {
    expect(beneficialOwnership(facts)).toMatchObject({
      asOf: "2025-01-01",
      className: "Common Stock",
      outstanding: rational(10_000),
    });
    expect(beneficialOwnership({ ...facts, outstanding: null }).outstanding).toBeNull();
  });

  test("the questions of a person's holdings are the person's, and nobody else's", () => {
    expect(person(facts, "p").questions).toHaveLength(1);
    expect(person(facts, "q").questions).toEqual([]);
    expect(person(facts, "q").components).toEqual([]);
  });

  test("a member of a group whom the book does not describe has no part in it", () => {
    const [group] = beneficialOwnership(facts).groups;
    expect([group?.members, group && toDecimal(group.aggregate)]).toEqual([["p", "q"], "600"]);
  });

  test("what is missing of several members is a group's once", () => {
    const rights = ["p", "q"].map((holder) => rightOf({ id: `${holder}/warrants`, holder }));
    const [group] = beneficialOwnership({ ...facts, rights, outstanding: null }).groups;
    expect(group?.missing.map(({ what }) => what)).toEqual(["from when warrants can be exercised", "a fact"]);
    expect(group?.percent).toBeNull();
  });
});

describe("the percent in the derivation", () => {
  const told = (facts: OwnershipFacts) => {
    const { derivation } = person(facts, "p");
    return [derivation.says, ...derivation.steps.slice(1).map(({ says }) => says)];
  };
  const persons = [{ ...personOf("p"), name: "Paul" }];

  test("is not told where the shares outstanding are not known", () => {
    expect(told(classOf(null, { persons, lots: [lotOf("p", 10)] }))).toEqual([
      "Paul beneficially owns 10 shares",
      "the shares outstanding are not known, and so the percent is not",
    ]);
  });

  test("is none where nothing is outstanding", () => {
    expect(told(classOf(0, { persons }))).toEqual([
      "Paul beneficially owns 0 shares",
      "of 0 outstanding + 0 of its own to be issued = 0",
      "nothing is outstanding to take a percent of",
    ]);
  });

  test.each([
    [0, "0.00%", "0 ÷ 10,000,000 = 0.000000%"],
    [999, "0.009990%", "999 ÷ 10,000,000 = 0.009990%"],
    [1000, "0.01%", "1,000 ÷ 10,000,000 = 0.010000%"],
    [500_400, "5.00%", "500,400 ÷ 10,000,000 = 5.004000%"],
  ])("of %i shares has two places, and six where it is below a hundredth", (shares, percent, working) => {
    const lots = shares === 0 ? [] : [lotOf("p", shares)];
    const [says, , divided] = told(classOf(10_000_000, { persons, lots }));
    expect(says).toContain(` shares, ${percent} of the class`);
    expect(divided).toBe(working);
  });

  test("counts no right of an unknown number in the denominator", () => {
    const unknown = { is: "unknown", missing: [], step: rightOf().shares.step } as const;
    const rights = [rightOf({ holder: "p", shares: unknown, exercisableFrom: day("2025-01-01") })];
    expect(told(classOf(1000, { persons, lots: [lotOf("p", 10)], rights }))[1]).toBe(
      "of 1,000 outstanding + 0 of its own to be issued = 1,000",
    );
  });
});

describe("a series of answers", () => {
  const persons = [personOf("p"), personOf("q")];
  const lots = [lotOf("p", 600), lotOf("q", 100)];
  const facts = classOf(10_000, { persons, lots });

  const told = ({ asOf, persons }: Ownership) => [
    asOf,
    ...persons.flatMap(({ derivation }) => printed(derivation)),
  ];

  test("says what each answer by itself says", () => {
    const ownershipAt = beneficialOwnershipInSeries();
    const more = { ...facts, lots: [...lots, lotOf("p", 50, "p/more")] };
    for (const each of [facts, more, { ...facts, asOf: day("2025-02-01") }, facts])
      expect(told(ownershipAt(each))).toEqual(told(beneficialOwnership(each)));
  });

  test("does not decide again what hangs on nothing that changed", () => {
    const ownershipAt = beneficialOwnershipInSeries();
    const before = ownershipAt(facts);
    const after = ownershipAt({ ...facts, lots: [lots[0]!, lotOf("q", 200)] });
    expect(after.persons[0]).toBe(before.persons[0]);
    expect(after.persons[1]).not.toBe(before.persons[1]);
    expect(after.persons.map(({ aggregate }) => toDecimal(aggregate))).toEqual(["600", "200"]);
  });

  test("decides again where the shares outstanding changed", () => {
    const ownershipAt = beneficialOwnershipInSeries();
    ownershipAt(facts);
    const [owned] = ownershipAt(classOf(20_000, { persons, lots })).persons;
    expect(owned?.percent && toDecimal(owned.percent)).toBe("3");
  });
});
