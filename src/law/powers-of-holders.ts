import type { PlainDate } from "../base/plain-date.ts";
import type { PersonFact, PowerByContract } from "../model/ownership-facts.ts";
import { type Powers, votingOrInvestmentPower } from "./13d-3/a-voting-or-investment-power.ts";
import { inForceOn } from "./rule.ts";

/** Who has which power over what a holder has; contracts over a lot are asked about lot by lot. */
export type PowersOfHolders = (holder: string, byContract?: readonly PowerByContract[]) => Powers;

/** Decides each holder's powers once: a holder of a thousand lots has the same over all that no contract speaks of. */
export function powersOfHolders(persons: readonly PersonFact[], asOf: PlainDate): PowersOfHolders {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const decide = inForceOn(votingOrInvestmentPower, asOf);
  const decided = new Map<string, Powers>();
  return (holder, byContract = []) => {
    if (byContract.length > 0) return decide(holder, byId, byContract);
    const known = decided.get(holder) ?? decide(holder, byId);
    decided.set(holder, known);
    return known;
  };
}
