import type { OwnershipFacts } from "../model/ownership-facts.ts";
import type { DecidedHolding } from "./decided-holding.ts";
import type { decidedLot } from "./decided-lot.ts";
import { type decidedRight, decidedRights } from "./decided-rights.ts";
import type { powersOfHolders } from "./powers-of-holders.ts";

/**
 * Decides for every lot and right whether and how it counts on the date, and finds by a person's id what it has power over:
 * its own holdings first, then those of others. Whoever has power over a lot already gets nothing more by a right to the same
 * shares.
 */
export function holdingsByPerson(
  facts: OwnershipFacts,
  decisions: HoldingDecisions,
): ReadonlyMap<string, readonly DecidedHolding[]> {
  const powersOver = decisions.powers(facts.persons, facts.asOf);
  const lots = facts.lots.map((lot) => decisions.lot(lot, powersOver(lot.holder, lot.powers), facts.asOf));
  const byPerson = new Map(facts.persons.map(({ id }) => [id, nothingYet()]));
  const take = (person: string, holding: DecidedHolding): void => {
    const has = byPerson.get(person);
    if (has === undefined || has.known.has(holding.holding)) return;
    has.known.add(holding.holding);
    (holding.holder === person ? has.own : has.ofOthers).push(holding);
  };
  for (const holding of [...lots, ...decidedRights(facts, powersOver, lots, decisions.right)]) {
    const { voting, dispositive } = holding.powers;
    for (const id of voting) take(id, holding);
    for (const id of dispositive) take(id, holding);
  }
  return new Map([...byPerson].map(([id, { own, ofOthers }]) => [id, [...own, ...ofOthers]]));
}

/** What is found of a person's holdings so far, and of which shares they are. */
interface Found {
  readonly own: DecidedHolding[];
  readonly ofOthers: DecidedHolding[];
  readonly known: Set<string>;
}

const nothingYet = (): Found => ({ own: [], ofOthers: [], known: new Set() });

/** What is decided of each holder and holding from its own facts alone. */
export interface HoldingDecisions {
  readonly powers: typeof powersOfHolders;
  readonly lot: typeof decidedLot;
  /** Of a right that nothing but its own terms limits. */
  readonly right: typeof decidedRight;
}
