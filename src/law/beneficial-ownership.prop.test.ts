import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeast, compare, equals, rational, sum } from "../base/rational.ts";
import type { Lot, OwnershipFacts } from "../model/ownership-facts.ts";
import { beneficialOwnership } from "./beneficial-ownership.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";

const ids = ["a", "b", "c", "d"] as const;
const id = fc.constantFrom(...ids);
const shares = fc.integer({ min: 1, max: 1_000_000 });

const lots = fc
  .array(fc.tuple(id, shares), { maxLength: 8 })
  .map((entries) => entries.map(([holder, number], n) => lotOf(holder, number, `lot-${n}`)));
const rights = fc
  .array(fc.tuple(id, shares), { maxLength: 4 })
  .map((entries) =>
    entries.map(([holder, number], n) =>
      rightOf({ id: `right-${n}`, holder, number, exercisableFrom: day("2025-01-01") }),
    ),
  );
const persons = fc
  .array(
    fc.record({
      of: id,
      by: id,
      voting: fc.constantFrom("shared", "sole", "none"),
      dispositive: fc.constantFrom("shared", "sole", "none"),
    }),
    { maxLength: 5 },
  )
  .map((directions) =>
    ids.map((person) => personOf(person, ...directions.filter(({ of, by }) => of === person && by !== of))),
  );
const facts = fc
  .record({ persons, lots, rights })
  .map((more): OwnershipFacts => classOf(10_000_000, { ...more, groups: [[...ids]] }));

test("a union is never more than the sum of its members, and never less than any", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { persons: owned, groups } = beneficialOwnership(given);
      const union = groups[0]!.aggregate;
      expect(compare(union, sum(owned.map(({ aggregate }) => aggregate)))).toBeLessThanOrEqual(0);
      for (const { aggregate } of owned) expect(atLeast(union, aggregate)).toBe(true);
    }),
  );
});

test("rows: the greater of the two powers is at most the aggregate, and the aggregate at most both together", () => {
  fc.assert(
    fc.property(facts, (given) => {
      for (const owned of beneficialOwnership(given).persons) {
        const votes = sum([owned.soleVotingPower, owned.sharedVotingPower]);
        const disposes = sum([owned.soleDispositivePower, owned.sharedDispositivePower]);
        expect(atLeast(owned.aggregate, votes) && atLeast(owned.aggregate, disposes)).toBe(true);
        expect(atLeast(sum([votes, disposes]), owned.aggregate)).toBe(true);
      }
    }),
  );
});

test("no lot is in two persons' sole power", () => {
  fc.assert(
    fc.property(facts, (given) => {
      const soles = beneficialOwnership(given).persons.flatMap(({ components }) =>
        components.filter(({ voting }) => voting === "sole").map(({ holding }) => holding),
      );
      expect(new Set(soles).size).toBe(soles.length);
    }),
  );
});

test("splitting a lot changes nothing", () => {
  const split = (lot: Lot): Lot[] => [
    { ...lot, id: `${lot.id}.1`, shares: rational(1) },
    { ...lot, id: `${lot.id}.2`, shares: sum([lot.shares, rational(-1)]) },
  ];
  fc.assert(
    fc.property(facts, (given) => {
      const whole = beneficialOwnership(given).persons;
      const halves = beneficialOwnership({ ...given, lots: given.lots.flatMap(split) }).persons;
      for (const [n, owned] of whole.entries())
        expect(equals(owned.aggregate, halves[n]!.aggregate)).toBe(true);
    }),
  );
});

test("adding a right never lowers the percent", () => {
  fc.assert(
    fc.property(facts, id, shares, (given, holder, number) => {
      const right = rightOf({ id: "added", holder, number, exercisableFrom: day("2025-01-01") });
      const before = beneficialOwnership(given).persons;
      const after = beneficialOwnership({ ...given, rights: [...given.rights, right] }).persons;
      for (const [n, owned] of before.entries())
        expect(atLeast(after[n]!.percent!, owned.percent!)).toBe(true);
    }),
  );
});

test("a group of one is the person", () => {
  fc.assert(
    fc.property(facts, id, (given, member) => {
      const { persons: owned, groups } = beneficialOwnership({ ...given, groups: [[member]] });
      const alone = owned.find(({ person }) => person === member)!;
      expect(groups[0]!.aggregate).toEqual(alone.aggregate);
      expect(groups[0]!.percent).toEqual(alone.percent);
    }),
  );
});
