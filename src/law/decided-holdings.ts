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
  const own = new Map<string, DecidedHolding[]>();
  const ofOthers = new Map<string, DecidedHolding[]>();
  const take = (person: string, holding: DecidedHolding): void => {
    const isKnown = (map: typeof own) =>
      map.get(person)?.some((each) => each.holding === holding.holding) ?? false;
    if (holding.right?.kind === "revocable" && (isKnown(own) || isKnown(ofOthers))) return;
    const list = holding.holder === person ? own : ofOthers;
    const known = list.get(person);
    if (known) known.push(holding);
    else list.set(person, [holding]);
  };
  for (const holding of [...lots, ...decidedRights(facts, powersOver, lots, decisions.right)]) {
    const { voting, dispositive } = holding.powers;
    for (const id of voting) take(id, holding);
    for (const id of dispositive) if (!voting.has(id)) take(id, holding);
  }
  return new Map(facts.persons.map(({ id }) => [id, [...(own.get(id) ?? []), ...(ofOthers.get(id) ?? [])]]));
}

/** What is decided of each holder and holding from its own facts alone. */
export interface HoldingDecisions {
  readonly powers: typeof powersOfHolders;
  readonly lot: typeof decidedLot;
  /** Of a right that nothing but its own terms limits. */
  readonly right: typeof decidedRight;
}
