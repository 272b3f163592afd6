import { greaterOf, moreThan, type Rational, subtract, sum } from "../../../base/rational.ts";
import type { FilingFacts, PersonOnCover } from "./filing-facts.ts";
import { isApart, isPrintedAtLeast, isPrintedMoreThan, type PrintedPercent } from "./printed-percent.ts";

/**
 * Whether somebody on the covers, or all of them together, owns more than a percent of the class; `null` where the covers do
 * not tell: no percent is printed, rounding hides it, or several may add up to it.
 */
export function isOver({ persons }: FilingFacts, limit: Rational): boolean | null {
  const percents = persons.flatMap(({ percent }) => percent ?? []);
  if (percents.some((percent) => isPrintedMoreThan(percent, limit) === true)) return true;
  if (percents.length < persons.length || percents.length === 0) return null;
  return mayAddUp(persons, limit) ? null : false;
}

/** As {@link isOver}, with "or more". */
export function isAtOrOver(filing: FilingFacts, limit: Rational): boolean | null {
  const answers = filing.persons.map(({ percent }) => percent && isPrintedAtLeast(percent, limit));
  if (answers.includes(true)) return true;
  return answers.length === 0 || answers.includes(null) ? null : false;
}

/** Persons that report the same number of shares are taken to report the same shares. */
function mayAddUp(persons: readonly PersonOnCover[], limit: Rational): boolean {
  const apart = new Map(
    persons.map(({ percent, amount, key }) => [
      amount === null ? key : `${amount.numerator}/${amount.denominator}`,
      percent,
    ]),
  );
  return moreThan(sum([...apart.values()].flatMap((percent) => percent?.most ?? [])), limit);
}

/** A person's number on one cover and on a later. */
export interface Move {
  readonly name: string;
  readonly from: PrintedPercent;
  readonly to: PrintedPercent;
  readonly amounts: readonly [Rational, Rational] | null;
}

/** What the persons that are on both covers moved by, the largest first. */
export function movesBetween(previous: FilingFacts, filing: FilingFacts): readonly Move[] {
  const before = new Map(previous.persons.map((person) => [person.key, person]));
  return filing.persons
    .flatMap(({ key, name, percent, amount }): Move[] => {
      const was = before.get(key);
      if (!was?.percent || !percent) return [];
      const amounts = was.amount && amount ? ([was.amount, amount] as const) : null;
      return [{ name, from: was.percent, to: percent, amounts }];
    })
    .toSorted((a, b) => (moreThan(sizeOf(b), sizeOf(a)) ? 1 : -1));
}

const sizeOf = ({ from, to }: Move): Rational => {
  const up = subtract(to.least, from.least);
  return greaterOf(up, subtract(from.least, to.least));
};

/** Whether somebody moved by more than so many points; `null` where the covers do not tell. */
export function movedBetween(previous: FilingFacts, filing: FilingFacts, points: Rational): boolean | null {
  const moves = movesBetween(previous, filing);
  if (moves.some(({ from, to }) => isApart(from, to, points))) return true;
  if (moves.length === 0) return null;
  const mayBe = moves.some(
    ({ from, to }) =>
      moreThan(subtract(to.most, from.least), points) || moreThan(subtract(from.most, to.least), points),
  );
  return mayBe ? null : false;
}
