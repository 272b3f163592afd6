import type { MissingFact } from "../model/outcome.ts";
import type { Component } from "../model/ownership.ts";
import type { OwnershipFacts } from "../model/ownership-facts.ts";
import type { Powers } from "./13d-3/a-voting-or-investment-power.ts";
import { disclaimerOfBeneficialOwnership } from "./13d-4/disclaimer-of-beneficial-ownership.ts";
import type { DecidedHolding } from "./decided-holding.ts";
import { decidedLots } from "./decided-lots.ts";
import { decidedRights } from "./decided-rights.ts";
import { powersOfHolders } from "./powers-of-holders.ts";
import { inForceOn } from "./rule.ts";

/** Everything held, decided once; what a person has power over is found by its id. */
export interface Holdings {
  readonly byPerson: ReadonlyMap<string, readonly DecidedHolding[]>;
  readonly names: ReadonlyMap<string, string>;
  readonly facts: OwnershipFacts;
}

/**
 * Decides for every lot and right whether and how it counts on the date, and for whom. Whoever has power over a lot already
 * gets nothing more by a right to the same shares.
 */
export function holdingsIn(facts: OwnershipFacts): Holdings {
  const persons = new Map(facts.persons.map((person) => [person.id, person]));
  const powersOver = powersOfHolders(persons, facts.asOf);
  const lots = decidedLots(facts, powersOver);
  const byPerson = new Map<string, DecidedHolding[]>();
  for (const holding of [...lots, ...decidedRights(facts, powersOver, lots)]) {
    for (const id of new Set([...holding.powers.voting, ...holding.powers.dispositive])) {
      const known = byPerson.get(id);
      if (!known) byPerson.set(id, [holding]);
      else if (
        holding.right?.kind !== "revocable" ||
        !known.some((each) => each.holding === holding.holding)
      ) {
        known.push(holding);
      }
    }
  }
  return { byPerson, names: new Map(facts.persons.map(({ id, name }) => [id, name])), facts };
}

/** What a person has power over, and what about it is missing or asked. */
export interface PersonHoldings {
  readonly components: readonly Component[];
  readonly missing: readonly MissingFact[];
  readonly questions: readonly string[];
}

/** A person's own holdings first, then those of others over which it has power. */
export function componentsOf(person: string, { byPerson, names, facts }: Holdings): PersonHoldings {
  const all = byPerson.get(person) ?? [];
  const own = [
    ...all.filter(({ holder }) => holder === person),
    ...all.filter(({ holder }) => holder !== person),
  ];
  const disclaims = inForceOn(disclaimerOfBeneficialOwnership, facts.asOf);
  return {
    components: own.map((holding) => {
      const { disclaimed, excluded } = disclaims(person, holding.holder, facts.disclaimers);
      const counted = holding.counted && !excluded;
      const says = `${holding.says}${heldHow(person, holding, names)}${disclaimed ? ", disclaimed under Rule 13d-4" : ""}`;
      return {
        holding: holding.holding,
        holder: holding.holder,
        right: holding.right,
        shares: holding.shares,
        withoutLimits: holding.withoutLimits,
        voting: shareIn(holding.powers.voting, person),
        dispositive: shareIn(holding.powers.dispositive, person),
        unissued: holding.unissued,
        counted,
        disclaimed,
        step: { ...holding.step, says, counted },
      };
    }),
    missing: own.flatMap(({ missing }) => missing),
    questions: own.flatMap(({ questions }) => questions),
  };
}

function shareIn(having: ReadonlySet<string>, person: string): "sole" | "shared" | "none" {
  if (!having.has(person)) return "none";
  return having.size === 1 ? "sole" : "shared";
}

function heldHow(
  person: string,
  { holder, powers }: DecidedHolding,
  names: ReadonlyMap<string, string>,
): string {
  const nameOf = (id: string) => names.get(id) ?? id;
  const heldBy = holder === person ? "held directly" : `held by ${nameOf(holder)}`;
  const others = (having: Powers["voting"]) => [...having].filter((id) => id !== person);
  const kinds = [
    ["vote", powers.voting],
    ["disposition", powers.dispositive],
  ] as const;
  const said = kinds.map(([kind, having]) => {
    if (!having.has(person)) return `no ${kind}`;
    const sharers = others(having).map((id) => (id === holder ? "it" : nameOf(id)));
    return sharers.length === 0 ? `${kind} sole` : `${kind} shared with ${sharers.join(" and ")}`;
  });
  const [vote = "", disposition = ""] = said;
  const same =
    vote.replace(/^vote/, "") === disposition.replace(/^disposition/, "") && !vote.startsWith("no ");
  return same ? `, ${heldBy}, power${vote.replace(/^vote/, "")}` : `, ${heldBy}, ${vote}, ${disposition}`;
}
