import { add, equals, type Rational, subtract, sum, ZERO } from "../../base/rational.ts";
import type { Component, GroupOwnership, Ownership, PersonOwnership } from "../../model/ownership.ts";

/** One owner's numbers on a day, with the holdings that count in them, each once. */
export interface OwnedBy {
  readonly numbers: PersonOwnership | GroupOwnership;
  readonly components: ReadonlyMap<string, Component>;
}

export function ownedByPerson(ownership: Ownership, id: string): OwnedBy | null {
  const numbers = ownership.persons.find(({ person }) => person === id);
  return numbers ? { numbers, components: countedBy(numbers.components) } : null;
}

export function ownedByGroup(ownership: Ownership, members: readonly string[]): OwnedBy | null {
  const numbers = ownership.groups.find((group) => group.members.join() === members.join());
  if (!numbers) return null;
  const of = ownership.persons.filter(({ person }) => members.includes(person));
  return { numbers, components: countedBy(of.flatMap(({ components }) => components)) };
}

const countedBy = (components: readonly Component[]): ReadonlyMap<string, Component> =>
  new Map(components.filter(({ counted }) => counted).map((each) => [each.holding, each]));

/** The class outstanding without the owner's own unissued shares; `null` where it is not known. */
export function outstandingFor({ numbers, components }: OwnedBy): Rational | null {
  if (numbers.denominator === null) return null;
  const unissued = [...components.values()].flatMap(({ unissued, shares }) =>
    unissued && shares ? [shares] : [],
  );
  return subtract(numbers.denominator, sum(unissued));
}

/** The last component of each holding whose shares the terms told. */
export type KnownTerms = ReadonlyMap<string, Component>;

export const knownTerms = (earlier: KnownTerms, { components }: OwnedBy): KnownTerms =>
  new Map([
    ...earlier,
    ...[...components].filter(([, { shares, withoutLimits }]) => shares && withoutLimits),
  ]);

/**
 * What prices and other terms alone did since they were last known: rights of which the same number is held, and for which
 * the terms give another number of shares.
 */
export function changeByTerms(earlier: KnownTerms, after: OwnedBy): Rational {
  let change = ZERO;
  for (const [holding, is] of after.components) {
    const was = earlier.get(holding);
    if (!was?.right || !is.right || !equals(was.right.units, is.right.units)) continue;
    if (!was.shares || !is.shares || !was.withoutLimits || !is.withoutLimits) continue;
    if (equals(was.withoutLimits, is.withoutLimits)) continue;
    change = add(change, subtract(is.shares, was.shares));
  }
  return change;
}
