import { equals, type Rational, ZERO } from "../base/rational.ts";
import type { Component, Ownership } from "../model/ownership.ts";
import type { BookEvent } from "./book-event.ts";
import { isHoldingOf } from "./holding-of.ts";
import { membersOf } from "./owners.ts";

/** How many shares of a holding counted for an owner before and after: 0 where it did not, `null` where nobody knows. */
export interface ComponentChange {
  readonly holding: string;
  readonly holder: string;
  /** The right that gives the shares, `null` for shares held. */
  readonly title: string | null;
  readonly before: Rational | null;
  readonly after: Rational | null;
}

/** The holdings of which another number counts for an owner, a group's once each. */
export function componentChanges(
  owner: string,
  before: Ownership,
  after: Ownership,
): readonly ComponentChange[] {
  const [earlier, later] = [countedFor(owner, before), countedFor(owner, after)];
  return [...new Map([...earlier, ...later])].flatMap(([holding, { holder, right }]) => {
    const [was, is] = [sharesOf(earlier.get(holding)), sharesOf(later.get(holding))];
    if (was === is || (was !== null && is !== null && equals(was, is))) return [];
    return [{ holding, holder, title: right?.title ?? null, before: was, after: is }];
  });
}

const sharesOf = (component: Component | undefined): Rational | null =>
  component === undefined ? ZERO : component.shares;

/** What counts for an owner, and what may: a right to nobody knows how many shares, while facts are missing. */
function countedFor(owner: string, ownership: Ownership): ReadonlyMap<string, Component> {
  const members = membersOf(owner, ownership);
  return new Map(
    ownership.persons
      .filter(({ person }) => members.includes(person))
      .flatMap(({ components, missing }) =>
        components.filter(({ counted, shares }) => counted || (shares === null && missing.length > 0)),
      )
      .map((component) => [component.holding, component]),
  );
}

/** What of a day's events touches the holdings that changed, and what touches all; all where none of it does. */
export function eventsBehind(
  events: readonly BookEvent[],
  changed: readonly ComponentChange[],
): readonly string[] {
  const behind = events.filter(({ holder, security }) =>
    holder === null && security === null
      ? true
      : changed.some(
          (change) =>
            (holder === null || change.holder === holder) &&
            (security === null || isHoldingOf(security, { id: change.holding, holder: change.holder })),
        ),
  );
  return [...new Set((behind.length > 0 ? behind : events).map(({ says }) => says()))];
}
