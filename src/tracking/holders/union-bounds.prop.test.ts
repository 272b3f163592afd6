import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeast, rational } from "../../base/rational.ts";
import { unionOf, unionOfRows } from "./union-bounds.ts";

const PERSONS = 5;
const persons = Array.from({ length: PERSONS }, (_, n) => n);

/** Shares in one hand: how many, who votes them and who disposes of them. */
const lot = fc.record({
  shares: fc.integer({ min: 0, max: 10_000 }),
  voting: fc.subarray(persons),
  dispositive: fc.subarray(persons),
});

interface Lot {
  readonly shares: number;
  readonly voting: readonly number[];
  readonly dispositive: readonly number[];
}

const total = (lots: readonly Lot[]): number => lots.reduce((all, { shares }) => all + shares, 0);
const isAlone = (those: readonly number[], person: number): boolean =>
  those.length === 1 && those[0] === person;

const reportedBy = (lots: readonly Lot[], person: number) => ({
  name: `Person ${person}`,
  amount: rational(total(lots.filter((each) => owns(each, [person])))),
  soleVoting: rational(total(lots.filter(({ voting }) => isAlone(voting, person)))),
  soleDispositive: rational(total(lots.filter(({ dispositive }) => isAlone(dispositive, person)))),
});

const owns = ({ voting, dispositive }: Lot, those: readonly number[]): boolean =>
  those.some((person) => voting.includes(person) || dispositive.includes(person));

test("whatever lots there are, the bounds of joint filers hold what they truly own together", () => {
  fc.assert(
    fc.property(fc.array(lot, { maxLength: 12 }), fc.subarray(persons, { minLength: 1 }), (lots, members) => {
      const truth = rational(total(lots.filter((each) => owns(each, members))));
      const { least, most } = unionOf(members.map((person) => reportedBy(lots, person)));
      expect(atLeast(truth, least)).toBe(true);
      expect(most !== null && atLeast(most, truth)).toBe(true);
    }),
  );
});

test("whatever lots there are, the total of rows holds what all of them truly own", () => {
  fc.assert(
    fc.property(
      fc.array(lot, { maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 2 }), { minLength: PERSONS, maxLength: PERSONS }),
      (lots, rowOf) => {
        const rows = [0, 1, 2]
          .map((row) => persons.filter((person) => rowOf[person] === row))
          .filter((members) => members.length > 0);
        const truth = rational(total(lots.filter((each) => owns(each, persons))));
        const { least, most } = unionOfRows(
          rows.map((members) => members.map((person) => reportedBy(lots, person))),
        );
        expect(atLeast(truth, least)).toBe(true);
        expect(most !== null && atLeast(most, truth)).toBe(true);
      },
    ),
  );
});
